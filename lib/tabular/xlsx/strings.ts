import type { Archive } from "./archive.ts";
import { parseXml } from "./xml.ts";

/** The texts that cells refer to by number. Formatted runs of one text are joined, readings of East Asian words left out. */
export async function readSharedStrings(archive: Archive): Promise<string[]> {
  const strings: string[] = [];
  if (!archive.has("xl/sharedStrings.xml")) return strings;
  let text = "";
  let inText = false;
  let inReading = false;
  await parseXml(archive.text("xl/sharedStrings.xml"), {
    open(name) {
      if (name === "si") text = "";
      else if (name === "rPh") inReading = true;
      else if (name === "t") inText = !inReading;
    },
    text(part) {
      if (inText) text += part;
    },
    close(name) {
      if (name === "si") strings.push(unescapeText(text));
      else if (name === "rPh") inReading = false;
      else if (name === "t") inText = false;
    },
  });
  return strings;
}

/** Characters that XML cannot have are written as `_x000D_`. */
export function unescapeText(text: string): string {
  return text.includes("_x")
    ? text.replaceAll(/_x([0-9a-f]{4})_/gi, (_all, hex: string) =>
        String.fromCharCode(Number.parseInt(hex, 16)),
      )
    : text;
}
