const sampleBytes = 65_536;

/**
 * Whether bytes without a byte order mark are UTF-16, by where their zero bytes stand: the letters of a Western text have
 * one each, always in the same place. Detectors of encodings take such a text for ISO 8859-1.
 */
export function guessUtf16(bytes: Uint8Array): "utf-16le" | "utf-16be" | undefined {
  const pairs = Math.floor(Math.min(bytes.length, sampleBytes) / 2);
  if (pairs === 0) return undefined;
  let high = 0;
  let low = 0;
  for (let pair = 0; pair < pairs; pair++) {
    if (bytes[2 * pair] === 0) high++;
    if (bytes[2 * pair + 1] === 0) low++;
  }
  const most = pairs * 0.4;
  const few = pairs * 0.05;
  if (low >= most && high <= few) return "utf-16le";
  return high >= most && low <= few ? "utf-16be" : undefined;
}
