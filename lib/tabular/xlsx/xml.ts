import { SaxesParser } from "saxes";
import { AppError } from "../../errors.ts";
import { badXlsxError } from "./archive.ts";

export interface XmlHandler {
  open?(name: string, attributes: Record<string, string>): void;
  /** The text between two tags. */
  text?(text: string): void;
  close?(name: string): void;
}

/** Parses an XML text that comes piece by piece; element names are handed over without their prefix. */
export async function parseXml(pieces: AsyncIterable<string>, handler: XmlHandler): Promise<void> {
  const parser = new SaxesParser({ xmlns: false, position: false });
  parser.on("error", (error) => {
    throw badXlsxError("Its XML is damaged.", error);
  });
  parser.on("opentag", ({ name, attributes }) => handler.open?.(localName(name), attributes));
  parser.on("closetag", ({ name }) => handler.close?.(localName(name)));
  if (handler.text !== undefined) parser.on("text", handler.text);
  if (handler.text !== undefined) parser.on("cdata", handler.text);
  try {
    for await (const piece of pieces) parser.write(piece);
    parser.close();
  } catch (error) {
    throw error instanceof AppError ? error : badXlsxError("Its XML is damaged.", error);
  }
}

const localName = (name: string) => name.slice(name.indexOf(":") + 1);
