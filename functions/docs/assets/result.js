import { codeBlock } from "./code.js";
import { el } from "./dom.js";

/** @typedef {{ method: string, url: string, headers: [string, string][], body?: string }} Request */
/** @typedef {{ status: number, text: string, ms: number, headers: [string, string][], error?: string }} Result */

/** Sends the request and reads the whole answer. @param {Request} request @returns {Promise<Result>} */
export async function resultOf({ method, url, headers, body }) {
  const started = performance.now();
  const ms = () => Math.round(performance.now() - started);
  try {
    const response = await fetch(url, { method, headers, body, cache: "no-store", credentials: "omit" });
    const text = await response.text();
    return { status: response.status, text, ms: ms(), headers: [...response.headers] };
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    return { status: 0, text: "", ms: ms(), headers: [], error: said };
  }
}

/** @param {HTMLElement} place @param {Result} result */
export function showResult(place, { status, text, ms, headers, error }) {
  const type = headers.find(([name]) => name === "content-type")?.[1] ?? "";
  const json = /[/+]json\b/.test(type);
  const size = new Blob([text]).size;
  place.replaceChildren(
    el(
      "div",
      { class: "result-line" },
      el("span", { class: `status s${String(status)[0]}` }, status === 0 ? "No answer" : String(status)),
      el("span", {}, error ?? `${ms} ms`),
      !error && el("span", {}, size < 1024 ? `${size} B` : `${(size / 1024).toFixed(1)} KB`),
      el("span", { class: "type" }, type),
    ),
    ...(headers.length === 0 ? [] : [headerList(headers)]),
    ...(text === "" ? [] : [codeBlock(json ? indented(text) : text, { json, label: "the answer's body" })]),
  );
}

/** @param {[string, string][]} headers */
function headerList(headers) {
  return el(
    "details",
    { class: "more result-line" },
    el("summary", {}, `${headers.length} headers`),
    el(
      "dl",
      { class: "headers" },
      headers.map(([name, value]) => [el("dt", {}, name), el("dd", {}, value)]),
    ),
  );
}

/** @param {string} text */
function indented(text) {
  try {
    return JSON.stringify(JSON.parse(text), null, 2);
  } catch {
    return text;
  }
}
