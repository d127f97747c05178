import { codeBlock, shown } from "./code.js";
import { el, inline, prose } from "./dom.js";
import { row, schemaRows, typeWords } from "./schema.js";
import { parametersOf, resolved, scopesOf } from "./spec.js";
import { tryPanel } from "./try.js";

/** @typedef {import("./spec.js").Json} Json */
/** @typedef {import("./spec.js").Entry} Entry */

/** Everything about one operation. @param {Entry} entry */
export function operationSection(entry) {
  const { method, path, operation, head } = entry;
  const scopes = scopesOf(entry);
  return el(
    "section",
    { class: "operation", id: operation.operationId, "aria-labelledby": `${operation.operationId}-title` },
    el(
      "header",
      {},
      el("h3", { id: `${operation.operationId}-title` }, operation.summary),
      el(
        "div",
        { class: "endpoint" },
        methodBadge(method),
        head && el("span", { class: "method head", id: head.operationId }, "HEAD"),
        el("span", {}, path),
        el("span", { class: "scope" }, scopes.length > 0 ? scopes.join(" ") : "public"),
      ),
    ),
    el(
      "div",
      { class: "about-operation" },
      prose(operation.description),
      parameterRows(parametersOf(entry)),
      operation.requestBody && bodyPart("Request body", resolved(operation.requestBody)),
      el("h4", {}, "Answers"),
      Object.entries(operation.responses).map(([status, answer]) => answerPart(status, resolved(answer))),
    ),
    tryPanel(entry),
  );
}

/** @param {string} method */
export function methodBadge(method) {
  return el("span", { class: `method ${method.toLowerCase()}` }, method);
}

/** The parameters, those of one column (`name`, `name[gte]`, …) in one row. @param {Json[]} parameters */
function parameterRows(parameters) {
  if (parameters.length === 0) return null;
  /** @type {Map<string, Json[]>} */
  const groups = new Map();
  for (const parameter of parameters) {
    const key = parameter.name.replace(/\[\w+\]$/, "");
    groups.set(key, [...(groups.get(key) ?? []), parameter]);
  }
  const rows = [...groups].map(([, [first, ...others]]) => {
    if (first === undefined) return null;
    const forms = others.map(({ name }) => el("code", {}, name));
    return row(first.name, first.schema, {
      required: first.required,
      description: `${first.in === "query" ? "" : `${first.in === "path" ? "In the path." : "A header."} `}${first.description ?? ""}`,
      more: forms.length > 0 && el("div", { class: "choices" }, forms),
    });
  });
  const many = rows.length > 12;
  const list = el("ul", { class: "rows" }, rows);
  return [
    el("h4", {}, "Parameters"),
    many ? el("details", { class: "more" }, el("summary", {}, `${rows.length} parameters`), list) : list,
  ];
}

/** @param {string} title @param {Json} body */
function bodyPart(title, body) {
  return [
    el("h4", {}, title),
    body.description && el("p", { class: "hint" }, body.description),
    mediaParts(body.content ?? {}),
  ];
}

/** @param {string} status @param {Json} answer */
function answerPart(status, answer) {
  const headers = Object.entries(answer.headers ?? {}).map(([name, header]) => ({
    name,
    about: resolved(header).description ?? "",
  }));
  const rendered = el("div", {});
  const details = el(
    "details",
    { class: "answer" },
    el(
      "summary",
      {},
      el("span", { class: `status s${status[0]}` }, status),
      el("span", { class: "about" }, answer.description),
    ),
    rendered,
  );
  // Made when it is first opened: a page of every answer's schema at once would be slow to show.
  details.addEventListener(
    "toggle",
    () => {
      rendered.append(
        ...[mediaParts(answer.content ?? {})].flat(9),
        el(
          "details",
          { class: "more" },
          el("summary", {}, `${headers.length} headers`),
          el(
            "dl",
            { class: "headers" },
            headers.map(({ name, about }) => [el("dt", {}, name), el("dd", {}, inline(about))]),
          ),
        ),
      );
    },
    { once: true },
  );
  return details;
}

/** @param {Record<string, Json>} content */
function mediaParts(content) {
  return Object.entries(content).map(([type, media]) => {
    const rows = schemaRows(media.schema ?? {});
    return el(
      "div",
      { class: "media" },
      el("code", {}, type),
      !rows && el("span", { class: "hint" }, ` ${typeWords(media.schema ?? {})}`),
      rows && el("details", { class: "more" }, el("summary", {}, "Fields"), rows),
      Object.values(media.examples ?? {}).map(({ summary, value }) => [
        el("p", { class: "hint" }, summary),
        codeBlock(shown(value), { json: typeof value !== "string", label: `example: ${summary}` }),
      ]),
    );
  });
}
