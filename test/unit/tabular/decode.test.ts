import fc from "fast-check";
import { expect, test } from "vitest";
import { decodeText } from "../../../lib/tabular/text/decode.ts";

const sample = "name,address,city\nCafé Row – East,12 Main St,Reno\n";

test("bytes that are not UTF-8 are read as Windows-1252, its dashes and quotes too", async () => {
  const bytes = Buffer.from("Caf\xe9 Row \x96 East \x93A\x94 \x80", "latin1");
  expect(await decodeText(bytes)).toEqual({ text: "Café Row – East “A” €", encoding: "windows-1252" });
});

test.each([
  ["utf-16le", false, "utf-16le"],
  ["utf-16le", true, "utf-16le"],
  ["utf-16be", false, "utf-16be"],
  ["utf-16be", true, "utf-16be"],
  ["utf-8", false, "utf-8"],
  ["utf-8", true, "utf-8"],
] as const)("%s with a byte order mark: %s", async (encoding, marked, expected) => {
  expect(await decodeText(encode(sample, encoding, marked))).toEqual({ text: sample, encoding: expected });
});

test("any text in UTF-8 is read as it is", async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: "grapheme", minLength: 1 }), async (text) => {
      fc.pre(text.isWellFormed() && !text.startsWith("\ufeff") && !text.includes("\0"));
      expect((await decodeText(Buffer.from(text))).text).toBe(text);
    }),
  );
});

test("text in Windows-1252 is read as it was written, whichever of its letters it has", async () => {
  const letters = "éèüñçÄÖß–—‘’“”•…€™®°½";
  await fc.assert(
    fc.asyncProperty(fc.array(fc.constantFrom(...letters), { minLength: 1, maxLength: 5 }), async (some) => {
      const text = `name,city\n${some.map((letter) => `Main ${letter} Street,Reno`).join("\n")}\n`;
      expect((await decodeText(windows1252(text))).text).toBe(text);
    }),
  );
});

test("a Russian file in Windows-1251 is told by what it says", async () => {
  const text = "Улица Ленина, дом семь. Здание построено в прошлом веке и продано в этом году.";
  const bytes = Uint8Array.from(text, (letter) => {
    const code = letter.charCodeAt(0);
    return code < 0x80 ? code : code - 0x410 + 0xc0;
  });
  expect(await decodeText(bytes)).toEqual({ text, encoding: "windows-1251" });
});

test("one line in Windows-1252 does not spoil the others of a file in UTF-8", async () => {
  const bytes = Buffer.concat([Buffer.from("Café\nNiña\nÜber\n"), Buffer.from("Caf\xe9 \x96\n", "latin1")]);
  expect(await decodeText(bytes)).toEqual({
    text: "Café\nNiña\nÜber\nCafé –\n",
    encoding: "utf-8, windows-1252",
  });
});

test("a text whose letters were lost before it came is refused, with what to do", async () => {
  const lost = Buffer.from("Caf\ufffd");
  await expect(decodeText(lost, { asText: true })).rejects.toMatchObject({
    issues: [{ code: "bad_encoding", message: expect.stringContaining("multipart/form-data") }],
  });
  expect((await decodeText(lost)).text).toBe("Caf\ufffd");
});

test("what says that it is UTF-16 and breaks off in a letter is refused", async () => {
  await expect(decodeText(Buffer.from([0xff, 0xfe, 0x41]))).rejects.toMatchObject({
    issues: [{ code: "bad_encoding" }],
  });
});

function encode(text: string, encoding: "utf-8" | "utf-16le" | "utf-16be", marked: boolean): Buffer {
  const source = marked ? `\ufeff${text}` : text;
  if (encoding === "utf-8") return Buffer.from(source);
  const little = Buffer.from(source, "utf16le");
  return encoding === "utf-16le" ? little : little.swap16();
}

function windows1252(text: string): Uint8Array {
  const upper: Record<string, number> = {
    "–": 0x96,
    "—": 0x97,
    "‘": 0x91,
    "’": 0x92,
    "“": 0x93,
    "”": 0x94,
    "•": 0x95,
    "…": 0x85,
    "€": 0x80,
    "™": 0x99,
  };
  return Uint8Array.from(text, (letter) => upper[letter] ?? letter.charCodeAt(0));
}
