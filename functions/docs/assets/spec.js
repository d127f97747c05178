/** @typedef {Record<string, any>} Json */
/** @typedef {{ method: string, path: string, operation: Json, head: Json | undefined }} Entry */

/** The document, once it is loaded. @type {{ value: Json }} */
export const spec = { value: {} };

/**
 * What a reference stands for; anything else is itself.
 * @param {Json | undefined} node
 * @returns {Json}
 */
export function resolved(node) {
  if (typeof node?.$ref !== "string") return node ?? {};
  const { $ref, ...beside } = node;
  /** @type {Json} */
  let found = spec.value;
  for (const part of $ref.slice(2).split("/"))
    found = found?.[part.replaceAll("~1", "/").replaceAll("~0", "~")];
  return { ...resolved(found), ...beside };
}

/** @param {Json} node */
export function refName(node) {
  return typeof node.$ref === "string" ? node.$ref.split("/").at(-1) : undefined;
}

/** Every operation, HEAD joined to its GET. @returns {Entry[]} */
export function entries() {
  return Object.entries(spec.value.paths).flatMap(([path, methods]) =>
    Object.entries(methods)
      .filter(([method]) => method !== "head")
      .map(([method, operation]) => ({
        method: method.toUpperCase(),
        path,
        operation,
        head: method === "get" ? methods.head : undefined,
      })),
  );
}

/** @param {Entry} entry @returns {Json[]} */
export function parametersOf({ operation }) {
  return (operation.parameters ?? []).map(resolved);
}

/** The scopes that an operation asks for; empty on a public one. @param {Entry} entry @returns {string[]} */
export function scopesOf({ operation }) {
  return (operation.security ?? []).flatMap((/** @type {Json} */ way) => Object.values(way).flat());
}

/** Where requests go: the document's server, seen from the document. */
export function serverUrl() {
  const base = new URL("openapi.json", location.href);
  return new URL(spec.value.servers?.[0]?.url ?? "/", base).href.replace(/\/$/, "");
}
