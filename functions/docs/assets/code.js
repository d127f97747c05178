import { el } from "./dom.js";

const token = /("(?:[^"\\]|\\.)*")(\s*:)?|(-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?)|\b(true|false|null)\b/g;

/**
 * JSON with its parts coloured.
 * @param {string} text
 */
function coloured(text) {
  const parts = [];
  let end = 0;
  for (const match of text.matchAll(token)) {
    parts.push(text.slice(end, match.index));
    const [whole, string, colon, number] = match;
    const kind = string ? (colon ? "key" : "text") : number ? "number" : "word";
    parts.push(el("span", { class: kind }, string ?? whole), colon ?? "");
    end = match.index + whole.length;
  }
  return [...parts, text.slice(end)];
}

/**
 * A block of code with a button that copies it.
 * @param {string} text
 * @param {{ json?: boolean, label: string }} options
 */
export function codeBlock(text, { json = false, label }) {
  const button = el("button", { type: "button", class: "copy", "aria-label": `Copy ${label}` }, "Copy");
  button.addEventListener("click", async () => {
    await navigator.clipboard.writeText(text).then(
      () => {
        button.textContent = "Copied";
      },
      () => {
        button.textContent = "Not allowed";
      },
    );
    setTimeout(() => {
      button.textContent = "Copy";
    }, 1500);
  });
  const code = el("code", {}, json && text.length < 200_000 ? coloured(text) : text);
  return el("div", { class: "block" }, el("pre", { tabindex: "0", "aria-label": label }, code), button);
}

/**
 * A value as an example shows it: JSON indented, text as it is.
 * @param {unknown} value
 */
export function shown(value) {
  return typeof value === "string" ? value : JSON.stringify(value, null, 2);
}

/**
 * The same request for a shell.
 * @param {{ method: string, url: string, headers: [string, string][], body?: string }} request
 */
export function curl({ method, url, headers, body }) {
  const quote = (/** @type {string} */ text) => `'${text.replaceAll("'", "'\\''")}'`;
  const verb = method === "GET" ? "" : method === "HEAD" ? " --head" : ` -X ${method}`;
  const lines = [`curl${verb} ${quote(url)}`];
  for (const [name, value] of headers) {
    lines.push(`-H ${quote(`${name}: ${name === "Authorization" ? "Bearer …" : value}`)}`);
  }
  if (body !== undefined) lines.push(`--data-binary ${quote(body)}`);
  return lines.join(" \\\n  ");
}
