/** The value as JSON has it, and how it was changed on the way; or why it could not be read. */
export type CellResult =
  | { value: unknown; changed?: "rounded" | "recoded" }
  | { code: string; message: string };

/** A cell's text as a message shows it. */
export const quoted = (text: string): string =>
  JSON.stringify(text.length > 80 ? `${text.slice(0, 79)}…` : text);
