const sampleBytes = 65_536;
const sure = 60;

/**
 * The encoding of bytes that are not UTF-8. Without strong evidence of another it is Windows-1252, in which almost all
 * such files of this trade are. The detector is loaded when it is needed.
 */
export async function detectLegacy(bytes: Uint8Array): Promise<string> {
  const { analyse } = await import("chardet");
  const found = analyse(linesWithLetters(bytes)).map(({ name, confidence }) => ({
    name: name.toLowerCase(),
    confidence,
  }));
  const best = found[0];
  const western = found.find(({ name }) => isWestern(name))?.confidence ?? 0;
  if (best === undefined || isWestern(best.name) || best.confidence < sure) return "windows-1252";
  return best.confidence >= western + 20 && isDecodable(best.name) ? best.name : "windows-1252";
}

const isWestern = (name: string) => name === "iso-8859-1" || name === "windows-1252";

function isDecodable(name: string): boolean {
  try {
    return new TextDecoder(name).encoding !== "";
  } catch {
    return false;
  }
}

/** The lines that are not plain ASCII: the others would only make the detector less sure. */
function linesWithLetters(bytes: Uint8Array): Uint8Array {
  const sample: number[] = [];
  for (let at = 0; at < bytes.length && sample.length < sampleBytes; ) {
    const feed = bytes.indexOf(0x0a, at);
    const end = feed === -1 ? bytes.length : feed + 1;
    const line = bytes.subarray(at, end);
    if (line.some((byte) => byte > 0x7f)) for (const byte of line.subarray(0, 4096)) sample.push(byte);
    at = end;
  }
  return Uint8Array.from(sample);
}
