import * as v from "valibot";
import { isDate, today } from "./dates.ts";

/** The code of each rule of our own, by its test: valibot's issue hands the test back. */
export const ruleCodes = new Map<unknown, string>();

function rule<T>(code: string, message: string, test: (value: T) => boolean) {
  ruleCodes.set(test, code);
  return v.check<T, string>(test, message);
}

const blank = /^\s*$/u;
const outerSpace = /^\s|\s$/u;
const control = /\p{Cc}/u;

const storable = (value: string) => value.isWellFormed() && !value.includes("\0");
const within = (max: number) => (value: string) =>
  value.length <= max || (value.length <= 2 * max && [...value].length <= max);

/** Text of one line, kept exactly as it is sent; `max` counts Unicode code points, as JSON Schema's maxLength does. */
export function line(max: number, description: string) {
  return v.pipe(
    v.string("Must be a string."),
    rule("blank", "Must not be empty or blank.", (value) => !blank.test(value)),
    rule("untrimmed", "Must not begin or end with white space.", (value) => !outerSpace.test(value)),
    rule("bad_character", "Must be one line of valid Unicode, without control characters.", (value) => {
      return value.isWellFormed() && !control.test(value);
    }),
    rule("too_long", `Must have at most ${max} characters.`, within(max)),
    v.metadata({ description, minLength: 1, maxLength: max, pattern: "^\\S(?:.*\\S)?$" }),
  );
}

/** Text of any form, empty too. */
export function text(max: number, description: string) {
  return v.pipe(
    v.string("Must be a string."),
    rule("bad_character", "Must be valid Unicode without the NUL character.", storable),
    rule("too_long", `Must have at most ${max} characters.`, within(max)),
    v.metadata({ description, maxLength: max }),
  );
}

/** A number with at most `scale` decimals; its range keeps it within 15 significant digits, which a double carries exactly. */
export function decimal(min: number, max: number, scale: number, description: string) {
  const factor = 10 ** scale;
  const range = `Must be from ${min} to ${max}.`;
  return v.pipe(
    v.number("Must be a number."),
    v.minValue(min, range),
    v.maxValue(max, range),
    rule("too_many_decimals", `Must have at most ${scale} decimals.`, (value) => {
      return Math.round(value * factor) / factor === value;
    }),
    v.description(`${description} At most ${scale} decimals.`),
  );
}

export function whole(min: number, max: number, description: string) {
  const range = `Must be from ${min} to ${max}.`;
  return v.pipe(
    v.number("Must be a number."),
    v.integer("Must be a whole number."),
    v.minValue(min, range),
    v.maxValue(max, range),
    v.description(description),
  );
}

/** A year of completion: 1800 to five years after the one that it is. */
export function year(description: string) {
  return v.pipe(
    whole(1800, 9999, description),
    rule("out_of_range", "Must be at most five years ahead.", (value) => {
      return value <= Number(today().slice(0, 4)) + 5;
    }),
  );
}

export function date(description: string) {
  return v.pipe(
    v.string("Must be a string."),
    rule("bad_date", "Must be a day of the calendar, written YYYY-MM-DD.", isDate),
    v.metadata({ description, format: "date" }),
  );
}

export function pastDate(description: string) {
  return v.pipe(
    date(description),
    rule("in_the_future", "Must not be in the future.", (value) => {
      return value <= today();
    }),
  );
}

export function choice<const T extends readonly string[]>(choices: T, description: string) {
  return v.pipe(v.picklist(choices, `Must be one of ${choices.join(", ")}.`), v.description(description));
}
