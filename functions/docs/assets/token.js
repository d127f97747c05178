import { byId } from "./dom.js";
import { scopesOf } from "./spec.js";

const tokenKey = "reims-token";

/** The Authorization header of a request that needs one. @param {import("./spec.js").Entry} entry @returns {[string, string][]} */
export function authorization(entry) {
  const token = sessionStorage.getItem(tokenKey);
  return token && scopesOf(entry).length > 0 ? [["Authorization", `Bearer ${token}`]] : [];
}

/** The panel in which a token is set; it is kept in this tab only. */
export function startToken() {
  const button = byId("token-button");
  const panel = byId("token-panel");
  const input = /** @type {HTMLInputElement} */ (byId("token"));
  const open = (/** @type {boolean} */ wanted) => {
    panel.hidden = !wanted;
    button.setAttribute("aria-expanded", String(wanted));
    if (wanted) input.focus();
  };
  const show = () => {
    const set = sessionStorage.getItem(tokenKey) !== null;
    button.classList.toggle("set", set);
    byId("token-state").textContent = set ? "Token set" : "Set token";
    document.dispatchEvent(new Event("token"));
  };
  button.addEventListener("click", () => open(panel.hidden === true));
  panel.addEventListener("submit", (event) => {
    event.preventDefault();
    const token = input.value.trim().replace(/^bearer\s+/i, "");
    if (token === "") sessionStorage.removeItem(tokenKey);
    else sessionStorage.setItem(tokenKey, token);
    input.value = "";
    open(false);
    button.focus();
    show();
  });
  byId("token-clear").addEventListener("click", () => {
    sessionStorage.removeItem(tokenKey);
    open(false);
    show();
  });
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && !panel.hidden) {
      open(false);
      button.focus();
    }
  });
  show();
}
