/** A column into which a file's cells are read. The caller says what it is; nothing here knows a table. */
export interface TargetColumn {
  name: string;
  kind:
    | "text"
    | "decimal"
    | "integer"
    | "date"
    | "timestamp"
    | "boolean"
    | "choice"
    | "uuid"
    | "reference"
    | "json";
  /** The texts that a choice may be. */
  choices?: readonly string[];
  /** Other words for a choice, such as hotel for hospitality. */
  choiceSynonyms?: Readonly<Record<string, string>>;
  /** Decimals that a number has at most; it is rounded to them. */
  scale?: number;
  /** Whether a number is a percentage, 0 to 100. */
  percent?: boolean;
  /** Whether a text may have line ends; it is kept exactly. */
  multiline?: boolean;
  required?: boolean;
  /** What else the trade calls it. */
  synonyms?: readonly string[];
}

/** A heading or a word as it is compared: without case, accents, spaces and punctuation; a percent sign is a word. */
export function fold(text: string): string {
  return text
    .normalize("NFKD")
    .toLowerCase()
    .replaceAll("%", "percent")
    .replaceAll(/[^\p{Letter}\p{Number}]/gu, "");
}
