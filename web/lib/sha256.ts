const rounds = constants(64, (prime) => Math.cbrt(prime));
const initial = constants(8, (prime) => Math.sqrt(prime));
const chunk = 4 * 1024 * 1024;
/** Past this a file is read piece by piece, so that it need not fit in memory. */
const atOnce = 256 * 1024 * 1024;

/** The SHA-256 of a file, in hex (FIPS 180-4); `progress` is told the share that is read, 0 to 1. */
export async function sha256(file: Blob, progress: (share: number) => void = () => {}): Promise<string> {
  if (file.size <= atOnce && globalThis.crypto?.subtle !== undefined) {
    const digest = await crypto.subtle.digest("SHA-256", await file.arrayBuffer());
    progress(1);
    return hex(new Uint8Array(digest));
  }
  return sha256InPieces(file, progress);
}

/** The same without the browser's own function, piece by piece, with a pause for the page after each. */
export async function sha256InPieces(
  file: Blob,
  progress: (share: number) => void = () => {},
): Promise<string> {
  const state = Uint32Array.from(initial);
  let at = 0;
  for (; file.size - at >= chunk; at += chunk) {
    digestBlocks(state, new Uint8Array(await file.slice(at, at + chunk).arrayBuffer()));
    progress(at / file.size);
    await new Promise((resolve) => setTimeout(resolve));
  }
  digestBlocks(state, padded(new Uint8Array(await file.slice(at).arrayBuffer()), file.size));
  progress(1);
  const bytes = new Uint8Array(32);
  const view = new DataView(bytes.buffer);
  for (const [place, word] of state.entries()) view.setUint32(place * 4, word);
  return hex(bytes);
}

const hex = (bytes: Uint8Array) => [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");

/** The first 32 bits of the fractional part of a root of each of the first primes. */
function constants(count: number, root: (prime: number) => number): number[] {
  const primes: number[] = [];
  for (let value = 2; primes.length < count; value++) {
    if (primes.every((prime) => value % prime !== 0)) primes.push(value);
  }
  return primes.map((prime) => ((root(prime) % 1) * 2 ** 32) >>> 0);
}

/** A 1 bit, zeros, and the whole length in bits, up to the end of a block. */
function padded(rest: Uint8Array, size: number): Uint8Array {
  const out = new Uint8Array(Math.ceil((rest.length + 9) / 64) * 64);
  out.set(rest);
  out[rest.length] = 0x80;
  const view = new DataView(out.buffer);
  view.setUint32(out.length - 8, Math.floor(size / 2 ** 29));
  view.setUint32(out.length - 4, (size * 8) >>> 0);
  return out;
}

const turn = (value: number, by: number) => (value >>> by) | (value << (32 - by));

function digestBlocks(state: Uint32Array, bytes: Uint8Array): void {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const words = new Uint32Array(64);
  const at = (place: number) => words[place] ?? 0;
  for (let block = 0; block < bytes.length; block += 64) {
    for (let place = 0; place < 16; place++) words[place] = view.getUint32(block + place * 4);
    for (let place = 16; place < 64; place++) {
      const a = at(place - 15);
      const b = at(place - 2);
      words[place] =
        at(place - 16) +
        (turn(a, 7) ^ turn(a, 18) ^ (a >>> 3)) +
        at(place - 7) +
        (turn(b, 17) ^ turn(b, 19) ^ (b >>> 10));
    }
    let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
    for (let place = 0; place < 64; place++) {
      const first =
        (h +
          (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) +
          ((e & f) ^ (~e & g)) +
          (rounds[place] ?? 0) +
          at(place)) |
        0;
      const second = ((turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + ((a & b) ^ (a & c) ^ (b & c))) | 0;
      [h, g, f, e, d, c, b, a] = [g, f, e, (d + first) | 0, c, b, a, (first + second) | 0];
    }
    for (const [place, word] of [a, b, c, d, e, f, g, h].entries()) state[place] = (state[place] ?? 0) + word;
  }
}
