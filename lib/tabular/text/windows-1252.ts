/** What Windows-1252 has at 80 to 9F; its five unused bytes stay the control characters of ISO 8859-1. */
const upper = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

/**
 * Text in Windows-1252. `TextDecoder("windows-1252")` leaves the bytes 80 to 9F undecoded on some versions of Node, so
 * they are decoded here.
 */
export function decodeWindows1252(bytes: Uint8Array): string {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
  return text.replaceAll(/[\u0080-\u009f]/g, (one) => upper.charAt(one.charCodeAt(0) - 0x80));
}
