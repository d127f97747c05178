import { byId, el } from "./dom.js";
import { methodBadge } from "./operation.js";

/** @typedef {import("./spec.js").Entry} Entry */

/** The list at the side: one link per operation, by tag. @param {Map<string, Entry[]>} groups */
export function startNavigation(groups) {
  const links = [...groups].flatMap(([tag, entries]) => {
    const items = entries.map((entry) => ({ entry, item: linkTo(entry) }));
    const list = el(
      "ul",
      {},
      items.map(({ item }) => item),
    );
    const title = el("h2", {}, tag);
    byId("operations").append(title, list);
    return items.map((one) => ({ ...one, title, list }));
  });
  startSearch(links);
  startSpy();
  startMenu();
}

/** @param {Entry} entry */
function linkTo({ method, operation }) {
  return el(
    "li",
    {},
    el("a", { href: `#${operation.operationId}` }, methodBadge(method), el("span", {}, operation.summary)),
  );
}

/** @param {{ entry: Entry, item: HTMLElement, title: HTMLElement, list: HTMLElement }[]} links */
function startSearch(links) {
  const search = /** @type {HTMLInputElement} */ (byId("search"));
  search.addEventListener("input", () => {
    const words = search.value.toLowerCase().split(/\s+/).filter(Boolean);
    for (const { entry, item } of links) {
      const { method, path, operation } = entry;
      const text = [method, path, operation.operationId, operation.summary, operation.description]
        .join(" ")
        .toLowerCase();
      item.hidden = !words.every((word) => text.includes(word));
    }
    for (const { title, list } of links) {
      title.hidden = [...list.children].every((child) => /** @type {HTMLElement} */ (child).hidden);
    }
    byId("none").hidden = links.some(({ item }) => !item.hidden);
  });
  search.addEventListener("keydown", (event) => {
    if (event.key !== "Enter") return;
    links
      .find(({ item }) => !item.hidden)
      ?.item.querySelector("a")
      ?.click();
  });
  document.addEventListener("keydown", (event) => {
    const typing = event.target instanceof Element && event.target.closest("input, textarea, select");
    if (event.key !== "/" || typing || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    search.focus();
  });
}

/** Marks the operation that is being read. */
function startSpy() {
  const seen = new Set();
  const observer = new IntersectionObserver(
    (changes) => {
      for (const { target, isIntersecting } of changes) {
        if (isIntersecting) seen.add(target.id);
        else seen.delete(target.id);
      }
      const current = [...document.querySelectorAll(".operation")].find(({ id }) => seen.has(id))?.id;
      for (const link of document.querySelectorAll("#operations a")) {
        if (link.getAttribute("href") === `#${current}`) link.setAttribute("aria-current", "true");
        else link.removeAttribute("aria-current");
      }
    },
    { rootMargin: "-30% 0px -69% 0px" },
  );
  for (const section of document.querySelectorAll(".operation")) observer.observe(section);
}

/** On a narrow screen the list slides in. */
function startMenu() {
  const button = byId("menu");
  const sidebar = byId("sidebar");
  const open = (/** @type {boolean} */ wanted) => {
    sidebar.classList.toggle("open", wanted);
    button.setAttribute("aria-expanded", String(wanted));
  };
  button.addEventListener("click", () => open(!sidebar.classList.contains("open")));
  sidebar.addEventListener("click", (event) => {
    if (event.target instanceof Element && event.target.closest("a")) open(false);
  });
  byId("content").addEventListener("click", () => open(false));
  document.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || !sidebar.classList.contains("open")) return;
    open(false);
    button.focus();
  });
}
