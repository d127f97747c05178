const months = "(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*";

/**
 * Texts that a spreadsheet takes for something else: formulas, numbers (a zip loses its zeros), days, truth values. A pattern for
 * JavaScript and for Postgres, without case.
 */
export const interpreted = `(?:${[
  "[=+@-]",
  "[.,$]*[0-9][0-9 .,:/%$e-]*$",
  "(?:true|false)$",
  `[0-9]+[ .-]*${months}$`,
  `(?:[0-9]+[ .-]*)?${months}[ .,-]*[0-9][0-9 ,-]*$`,
].join("|")})`;

const marked = new RegExp(`^'+${interpreted}`, "i");
const apostrophe = 0x27;

/** Whether a text begins with the apostrophe that keeps it a text, or would be read as if it did. */
export const isMarked = (text: string): boolean => text.charCodeAt(0) === apostrophe && marked.test(text);
