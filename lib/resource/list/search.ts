import { type Sql, sql } from "../../db/index.ts";
import { type Collection, perCollection } from "../definition.ts";
import { nothing, type SearchParameter } from "../search-parameter.ts";

const maxWords = 8;
const maxSearch = 200;

const searchedNames = ({ columns }: Collection) =>
  Object.keys(columns).filter((name) => columns[name]?.searched === true);

/**
 * The text that `q` searches: a space, then the searched columns with a space before each next one. The index
 * `idx_<table>_search` is on exactly this expression.
 */
const searchedText = perCollection((collection) => {
  const parts = searchedNames(collection).map((name) =>
    collection.columns[name]?.nullable ? `coalesce(${name}, '')` : name,
  );
  return sql.raw(`(' ' || ${parts.join(" || ' ' || ")})`);
});

/** The parameter `q` over the searched columns; undefined where there are none. */
export const wordSearch = perCollection((collection): SearchParameter | undefined => {
  const names = searchedNames(collection);
  if (names.length === 0) return undefined;
  const list = names.length === 1 ? names[0] : `${names.slice(0, -1).join(", ")} or ${names.at(-1)}`;
  return {
    description: `Words that all occur in ${list}; one of one or two letters begins a word there.`,
    example: "park tower",
    schema: { type: "string", minLength: 1, maxLength: maxSearch, pattern: "^[^\\u0000]+$" },
    read(text, { addIssue }) {
      const words = readWords(text, addIssue);
      return words === undefined ? nothing : { conditions: matchesWords(searchedText(collection), words) };
    },
  };
});

/** The words of a `q`, or undefined when it was refused. */
export function readWords(
  text: string,
  addIssue: (parameter: string, code: string, message: string) => void,
): string[] | undefined {
  const words = text.trim().split(/\s+/u);
  if (text.length > maxSearch || words.length > maxWords)
    addIssue("q", "too_long", `Must have at most ${maxWords} words and ${maxSearch} characters.`);
  else if (text.includes("\0") || !text.isWellFormed())
    addIssue("q", "bad_character", "Must be valid Unicode without NUL.");
  else return words;
  return undefined;
}

/**
 * Every word occurs in the text, in any case. A trigram index needs three letters; the space before a shorter word is the
 * missing one, so such a word is looked for at the beginning of words.
 */
export function matchesWords(searched: Sql, words: readonly string[]): Sql[] {
  return words.map((word) => {
    const literal = word.replaceAll(/[\\%_]/g, "\\$&");
    return sql`${searched} ilike ${[...word].length < 3 ? `% ${literal}%` : `%${literal}%`}`;
  });
}
