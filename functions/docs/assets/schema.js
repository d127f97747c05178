import { el, inline } from "./dom.js";
import { resolved } from "./spec.js";

/** @typedef {import("./spec.js").Json} Json */

const deepest = 5;

/** A schema's kind in words, with its bounds. @param {Json} given @returns {string} */
export function typeWords(given) {
  const schema = resolved(given);
  if (schema.anyOf) return [...new Set(schema.anyOf.map(typeWords))].join(" or ");
  const types = [schema.type].flat().filter(Boolean);
  if (types.length === 0 && schema.enum) types.push("string");
  const words = types
    .map((type) => {
      if (type === "array") return `array of ${typeWords(schema.items ?? {})}`;
      return type === "string" && schema.format ? schema.format : type;
    })
    .join(" or ");
  return [words || "any", ...bounds(schema)].join(", ");
}

/** @param {Json} schema */
function bounds(schema) {
  const { minimum, maximum, minLength, maxLength } = schema;
  const far = (/** @type {number | undefined} */ value) => value === undefined || Math.abs(value) > 1e15;
  const range = far(minimum)
    ? far(maximum)
      ? []
      : [`≤ ${maximum}`]
    : [far(maximum) ? `≥ ${minimum}` : `${minimum} … ${maximum}`];
  const free = schema.enum || schema.format || maxLength === undefined;
  const length = free
    ? []
    : [minLength ? `${minLength} … ${maxLength} characters` : `up to ${maxLength} characters`];
  return [...range, ...length];
}

/** The values that are allowed, as chips. @param {Json} given */
export function choices(given) {
  const schema = resolved(given);
  const values = (schema.enum ?? resolved(schema.items ?? {}).enum ?? []).filter(
    (/** @type {unknown} */ value) => value !== null && value !== "",
  );
  if (schema.const !== undefined) values.push(schema.const);
  if (values.length === 0) return null;
  return el(
    "div",
    { class: "choices" },
    values.map((/** @type {unknown} */ value) => el("code", {}, String(value))),
  );
}

/**
 * One named thing: its name, kind, whether it must be there, what it means, and what it may be.
 * @param {string} name
 * @param {Json} given
 * @param {{ required?: boolean, description?: string, more?: any }} [options]
 */
export function row(name, given, { required = false, description, more } = {}) {
  const schema = resolved(given);
  const about = description ?? schema.description;
  return el(
    "li",
    {},
    el(
      "div",
      { class: "head" },
      el("span", { class: "name" }, name),
      el("span", { class: "type" }, typeWords(schema)),
      required && el("span", { class: "required" }, "required"),
      schema.default !== undefined &&
        el("span", { class: "type" }, `default ${JSON.stringify(schema.default)}`),
    ),
    about && el("p", { class: "about" }, inline(about)),
    choices(schema),
    more,
  );
}

/** A schema's properties as a list, inner ones inside. @param {Json} given @param {number} [depth] @returns {any} */
export function schemaRows(given, depth = 0) {
  const schema = resolved(given);
  if (depth > deepest) return null;
  if (schema.anyOf) return schema.anyOf.map((/** @type {Json} */ one) => schemaRows(one, depth));
  if ([schema.type].flat().includes("array")) return schemaRows(schema.items ?? {}, depth);
  const inner = Object.entries(schema.properties ?? {});
  if (inner.length === 0) return null;
  return el(
    "ul",
    { class: "rows" },
    inner.map(([name, property]) =>
      row(name, property, {
        required: (schema.required ?? []).includes(name),
        more: schemaRows(property, depth + 1),
      }),
    ),
  );
}
