import { shown } from "./code.js";
import { el } from "./dom.js";
import { parametersOf, resolved } from "./spec.js";

/** @typedef {import("./spec.js").Json} Json */
/** @typedef {import("./spec.js").Entry} Entry */

/**
 * Fields for an operation's parameters. Where there are many, each query parameter is added by its name.
 * @param {Entry} entry
 * @param {string} id
 */
export function parameterFields(entry, id) {
  const parameters = parametersOf(entry);
  const many = parameters.length > 12;
  const list = el("div", {});
  /** @type {{ parameter: Json, input: HTMLInputElement | HTMLSelectElement }[]} */
  const fields = [];
  const add = (/** @type {Json} */ parameter, /** @type {string} */ value = "") => {
    const field = parameterField(parameter, `${id}-${parameter.name}`, value);
    fields.push({ parameter, input: field.input });
    const remove = el(
      "button",
      { type: "button", class: "remove", "aria-label": `Remove ${parameter.name}` },
      "×",
    );
    remove.addEventListener("click", () => {
      fields.splice(
        fields.findIndex(({ input }) => input === field.input),
        1,
      );
      field.row.dispatchEvent(new Event("change", { bubbles: true }));
      field.row.remove();
    });
    if (many && parameter.in === "query") field.row.append(remove);
    list.append(field.row);
    return field.input;
  };
  for (const parameter of parameters) if (!many || parameter.in !== "query") add(parameter);
  return {
    fields: [
      list,
      many &&
        picker(
          parameters.filter((one) => one.in === "query"),
          id,
          add,
        ),
    ],
    read() {
      /** @type {{ path: string, query: [string, string][], headers: [string, string][] }} */
      const found = { path: entry.path, query: [], headers: [] };
      for (const { parameter, input } of fields) {
        if (input.value === "") continue;
        if (parameter.in === "path")
          found.path = found.path.replace(`{${parameter.name}}`, encodeURIComponent(input.value));
        else if (parameter.in === "query") found.query.push([parameter.name, input.value]);
        else found.headers.push([parameter.name, input.value]);
      }
      return found;
    },
  };
}

/** @param {Json} parameter @param {string} id @param {string} value */
function parameterField(parameter, id, value) {
  const schema = resolved(parameter.schema);
  const values = (schema.enum ?? []).filter((/** @type {unknown} */ one) => one !== null && one !== "");
  const example = parameter.example ?? Object.values(parameter.examples ?? {})[0]?.value ?? "";
  const attributes = { id, required: parameter.required, title: parameter.description, spellcheck: "false" };
  const input = /** @type {HTMLInputElement | HTMLSelectElement} */ (
    values.length > 0
      ? el(
          "select",
          attributes,
          el("option", { value: "" }, "not sent"),
          values.map((/** @type {string} */ one) => el("option", {}, String(one))),
        )
      : el("input", { ...attributes, placeholder: [example].flat().join(","), value })
  );
  return { input, row: el("div", { class: "field" }, el("label", { for: id }, parameter.name), input) };
}

/** @param {Json[]} parameters @param {string} id @param {(parameter: Json, value?: string) => HTMLElement} add */
function picker(parameters, id, add) {
  const input = /** @type {HTMLInputElement} */ (
    el("input", {
      id: `${id}-add`,
      list: `${id}-names`,
      placeholder: "state, current_value[gte], sort, …",
      spellcheck: "false",
    })
  );
  input.addEventListener("input", (event) => {
    const parameter = parameters.find(({ name }) => name === input.value);
    // A name such as `state` may be the beginning of another: typing on is not choosing.
    if (parameter !== undefined && !("data" in event && event.data)) choose(parameter);
  });
  input.addEventListener("keydown", (event) => {
    if (event.key !== "Enter") return;
    event.preventDefault();
    const parameter = parameters.find(({ name }) => name === input.value);
    if (parameter !== undefined) choose(parameter);
  });
  const choose = (/** @type {Json} */ parameter) => {
    input.value = "";
    add(parameter).focus();
  };
  return el(
    "div",
    { class: "field" },
    el("label", { for: input.id }, "add a parameter"),
    input,
    el(
      "datalist",
      { id: `${id}-names` },
      parameters.map(({ name }) => el("option", { value: name })),
    ),
  );
}

/** The body: its media type, an example to start from, the text. @param {Entry} entry @param {string} id */
export function bodyFields({ operation }, id) {
  const content = resolved(operation.requestBody).content;
  if (content === undefined) return { fields: null, read: () => undefined };
  const types = Object.keys(content);
  const type = /** @type {HTMLSelectElement} */ (
    el(
      "select",
      { id: `${id}-type` },
      types.map((one) => el("option", {}, one)),
    )
  );
  const text = /** @type {HTMLTextAreaElement} */ (
    el("textarea", { id: `${id}-body`, class: "body", spellcheck: "false" })
  );
  const fill = () => {
    const [first] = Object.values(content[type.value]?.examples ?? {});
    text.value = shown(/** @type {Json} */ (first)?.value ?? "");
  };
  type.addEventListener("change", fill);
  fill();
  return {
    fields: [
      el("div", { class: "field" }, el("label", { for: type.id }, "Content-Type"), type),
      el("div", { class: "field wide" }, el("label", { for: text.id }, "body"), text),
    ],
    read: () => ({
      headers: /** @type {[string, string][]} */ ([["Content-Type", type.value]]),
      body: text.value,
    }),
  };
}
