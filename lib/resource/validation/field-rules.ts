import * as v from "valibot";
import { isDate, today } from "../../dates.ts";
import { isUuid } from "../../uuid.ts";
import type { Column } from "../columns/column.ts";

/** The code of each rule, by its test: valibot's issue hands the test back. */
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
export function line(max: number) {
  return v.pipe(
    v.string("Must be a string."),
    rule("blank", "Must not be empty or blank.", (value) => !blank.test(value)),
    rule("untrimmed", "Must not begin or end with white space.", (value) => !outerSpace.test(value)),
    rule("bad_character", "Must be one line of valid Unicode, without control characters.", (value) => {
      return value.isWellFormed() && !control.test(value);
    }),
    rule("too_long", `Must have at most ${max} characters.`, within(max)),
    v.metadata({ minLength: 1, maxLength: max, pattern: "^\\S(?:.*\\S)?$" }),
  );
}

/** Text of any form, empty too. */
export function lines(max: number) {
  return v.pipe(
    v.string("Must be a string."),
    rule("bad_character", "Must be valid Unicode without the NUL character.", storable),
    rule("too_long", `Must have at most ${max} characters.`, within(max)),
    v.metadata({ maxLength: max }),
  );
}

/** A number within bounds, with at most so many decimals. */
export function decimal({ min, max, scale }: NonNullable<Column["range"]>) {
  const factor = 10 ** scale;
  const range = rangeMessage({ min, max });
  return v.pipe(
    v.number("Must be a number."),
    v.minValue(min, range),
    v.maxValue(max, range),
    rule("too_many_decimals", `Must have at most ${scale} decimals.`, (value) => {
      return Math.round(value * factor) / factor === value;
    }),
  );
}

export function whole({ min, max }: NonNullable<Column["range"]>) {
  const range = rangeMessage({ min, max });
  return v.pipe(
    v.number("Must be a number."),
    v.integer("Must be a whole number."),
    v.minValue(min, range),
    v.maxValue(max, range),
  );
}

export const rangeMessage = ({ min, max }: { min: number; max: number }) => `Must be from ${min} to ${max}.`;

/** A year of completion: 1800 to five years after the current one. */
export function yearBuilt(range: NonNullable<Column["range"]>) {
  return v.pipe(
    whole(range),
    rule("out_of_range", "Must be at most five years ahead.", (value) => {
      return value <= Number(today().slice(0, 4)) + 5;
    }),
  );
}

export function date() {
  return v.pipe(
    v.string("Must be a string."),
    rule("bad_date", "Must be a day of the calendar, written YYYY-MM-DD.", isDate),
    v.metadata({ format: "date" }),
  );
}

export function pastDate() {
  return v.pipe(
    date(),
    rule("in_the_future", "Must not be in the future.", (value) => {
      return value <= today();
    }),
  );
}

export function uuid() {
  return v.pipe(
    v.string("Must be a string."),
    rule("bad_uuid", "Must be a UUID.", isUuid),
    v.metadata({ format: "uuid" }),
  );
}

/** The name of a file: any characters but control characters, spaces at its ends too. */
export function fileName() {
  return v.pipe(
    v.string("Must be a string."),
    rule("bad_character", "Must be valid Unicode without control characters.", (value: string) => {
      return value.isWellFormed() && !control.test(value);
    }),
    rule("too_short", "Must not be empty.", (value: string) => value.length > 0),
    rule("too_long", "Must have at most 255 characters.", within(255)),
    v.metadata({ minLength: 1, maxLength: 255, pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f]+$" }),
  );
}

const token = "[A-Za-z0-9!#$&^_.+-]+";
const mediaTypePattern = `^${token}/${token}(; ?${token}=${token})*$`;
const mediaTypeForm = new RegExp(mediaTypePattern);

/** A media type (RFC 9110, 8.3.1), with plain parameters. */
export function mediaType() {
  return v.pipe(
    v.string("Must be a string."),
    rule(
      "bad_media_type",
      "Must be a media type such as application/pdf, of at most 255 characters.",
      (value: string) => {
        return value.length <= 255 && mediaTypeForm.test(value);
      },
    ),
    v.metadata({ maxLength: 255, pattern: mediaTypePattern }),
  );
}

const sha256Form = /^[0-9A-Fa-f]{64}$/;

/** A SHA-256 in hexadecimal digits of either case. */
export function sha256() {
  return v.pipe(
    v.string("Must be a string."),
    rule("bad_sha256", "Must be 64 hexadecimal digits.", (value: string) => sha256Form.test(value)),
    v.metadata({ minLength: 64, maxLength: 64, pattern: "^[0-9A-Fa-f]{64}$" }),
  );
}
