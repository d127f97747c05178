/**
 * An element with attributes and children. `on…` attributes are listeners; null, undefined and false leave an attribute
 * or a child out. Text stays text: nothing here ever parses HTML.
 * @param {string} tag
 * @param {Record<string, any>} [attributes]
 * @param {any[]} children
 * @returns {HTMLElement}
 */
export function el(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === null || value === undefined || value === false) continue;
    if (name.startsWith("on")) element.addEventListener(name.slice(2), value);
    else element.setAttribute(name, value === true ? "" : String(value));
  }
  element.append(
    ...children.flat(9).filter((child) => child !== null && child !== undefined && child !== false),
  );
  return element;
}

/**
 * Prose with `code`, **bold** and bare https links, a paragraph for each blank line.
 * @param {string | undefined} text
 */
export function prose(text) {
  return (text ?? "").split(/\n\n+/).map((paragraph) => el("p", {}, inline(paragraph)));
}

/** @param {string} text */
export function inline(text) {
  return text
    .split(/(`[^`]+`|\*\*[^*]+\*\*)/)
    .filter(Boolean)
    .map((part) => {
      if (part.startsWith("`")) return el("code", {}, part.slice(1, -1));
      if (part.startsWith("**")) return el("strong", {}, part.slice(2, -2));
      return part;
    });
}

/** @param {string} id */
export function byId(id) {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`no element ${id}`);
  return found;
}

/** @param {string} path the `d` of one path in a 20 × 20 box */
export function icon(path) {
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  svg.setAttribute("viewBox", "0 0 20 20");
  svg.setAttribute("aria-hidden", "true");
  const line = document.createElementNS("http://www.w3.org/2000/svg", "path");
  line.setAttribute("d", path);
  svg.append(line);
  return svg;
}
