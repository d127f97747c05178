import { codeBlock, curl } from "./code.js";
import { byId, el, inline, prose } from "./dom.js";
import { startNavigation } from "./navigation.js";
import { operationSection } from "./operation.js";
import { entries, serverUrl, spec } from "./spec.js";
import { startTheme } from "./theme.js";
import { startToken } from "./token.js";

startTheme();
startToken();
await load().catch((error) => {
  byId("loading").textContent = `The reference could not be loaded: ${error.message}`;
});

async function load() {
  const response = await fetch("openapi.json", { headers: { accept: "application/json" } });
  if (!response.ok) throw new Error(`openapi.json answered ${response.status}`);
  spec.value = await response.json();
  const { info, tags } = spec.value;
  const all = entries();
  const names = tags.map((/** @type {{ name: string }} */ { name }) => name);
  const groups = new Map(
    names.map((/** @type {string} */ name) => [
      name,
      all.filter(({ operation }) => operation.tags[0] === name),
    ]),
  );
  document.title = `${info.title} API reference`;
  byId("title").textContent = info.title;
  byId("version").textContent = info.version;
  const content = byId("content");
  content.replaceChildren(
    introduction(info),
    ...tags.map((/** @type {{ name: string, description: string }} */ { name, description }) =>
      el(
        "div",
        { class: "group" },
        el("h2", {}, name),
        el("p", {}, inline(description)),
        groups.get(name).map(operationSection),
      ),
    ),
  );
  content.removeAttribute("aria-busy");
  startNavigation(groups);
  if (location.hash.length > 1)
    document.getElementById(decodeURIComponent(location.hash.slice(1)))?.scrollIntoView();
}

/** What the API is, and a first request to make. @param {import("./spec.js").Json} info */
function introduction(info) {
  const base = serverUrl();
  const headers = /** @type {[string, string][]} */ ([["Authorization", "Bearer …"]]);
  return el(
    "div",
    { class: "intro" },
    el("header", {}, el("h1", {}, `${info.title} API`), el("p", { class: "lead" }, info.summary)),
    el("div", {}, prose(info.description)),
    el(
      "aside",
      { class: "start", "aria-label": "A first request" },
      el("h2", {}, "A first request"),
      el("p", { class: "hint" }, "Base URL: ", el("code", {}, base)),
      codeBlock(curl({ method: "GET", url: `${base}/properties?limit=3&sort=-current_value`, headers }), {
        label: "a first request",
      }),
    ),
  );
}
