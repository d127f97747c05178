import { codeBlock, curl } from "./code.js";
import { el } from "./dom.js";
import { bodyFields, parameterFields } from "./fields.js";
import { resultOf, showResult } from "./result.js";
import { serverUrl } from "./spec.js";
import { authorization } from "./token.js";

/** @typedef {import("./spec.js").Entry} Entry */

/** The form that sends a real request, the same request for a shell, and the answer. @param {Entry} entry */
export function tryPanel(entry) {
  const { method, operation, head } = entry;
  const id = `try-${operation.operationId}`;
  const verb = head && select(`${id}-method`, ["GET", "HEAD"]);
  const parameters = parameterFields(entry, id);
  const body = bodyFields(entry, id);
  const accept = acceptField(operation, id);
  const send = el("button", { type: "submit", class: "primary" }, "Send");
  const command = el("div", {});
  const result = el("div", { "aria-live": "polite" });

  const request = () => {
    const { path, query, headers } = parameters.read();
    const search = new URLSearchParams(query).toString();
    const content = body.read();
    return {
      method: verb ? verb.value : method,
      url: `${serverUrl()}${path}${search === "" ? "" : `?${search}`}`,
      headers: [...headers, ...accept.read(), ...(content?.headers ?? []), ...authorization(entry)],
      body: content?.body,
    };
  };
  const refresh = () =>
    command.replaceChildren(codeBlock(curl(request()), { label: "the request for a shell" }));

  const form = el(
    "form",
    { autocomplete: "off", "aria-label": `Try ${operation.summary}` },
    verb && labelled("method", verb),
    parameters.fields,
    accept.fields,
    body.fields,
    el("div", { class: "actions" }, send),
  );
  form.addEventListener("input", refresh);
  form.addEventListener("change", refresh);
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    send.setAttribute("disabled", "");
    showResult(result, await resultOf(request()));
    send.removeAttribute("disabled");
  });
  document.addEventListener("token", refresh);
  refresh();
  return el("div", { class: "try" }, form, command, result);
}

/** A choice between the media types of the answer, where there are several. */
function acceptField(/** @type {import("./spec.js").Json} */ operation, /** @type {string} */ id) {
  const types = Object.keys(operation.responses["200"]?.content ?? {});
  if (types.length < 2) return { fields: null, read: () => [] };
  const choice = select(`${id}-accept`, types);
  return {
    fields: labelled("Accept", choice),
    read: () => /** @type {[string, string][]} */ ([["Accept", choice.value]]),
  };
}

/** @param {string} id @param {string[]} options */
function select(id, options) {
  return /** @type {HTMLSelectElement} */ (
    el(
      "select",
      { id },
      options.map((option) => el("option", {}, option)),
    )
  );
}

/** @param {string} label @param {HTMLElement} control */
function labelled(label, control) {
  return el("div", { class: "field" }, el("label", { for: control.id }, label), control);
}
