import { byId, icon } from "./dom.js";

const themeKey = "reims-theme";
const order = ["auto", "light", "dark"];
const paths = {
  auto: "M10 3a7 7 0 1 0 0 14zM10 3a7 7 0 0 1 0 14",
  light:
    "M10 6.5a3.5 3.5 0 1 0 0 7 3.5 3.5 0 0 0 0-7M10 2v1.5M10 16.5V18M2 10h1.5M16.5 10H18M4.3 4.3l1.1 1.1M14.6 14.6l1.1 1.1M4.3 15.7l1.1-1.1M14.6 5.4l1.1-1.1",
  dark: "M16.5 12.2A7 7 0 0 1 7.8 3.5a7 7 0 1 0 8.7 8.7z",
};

/** As the system has it, light, or dark: one button goes round, and the choice is remembered. */
export function startTheme() {
  const button = byId("theme");
  const show = (/** @type {string} */ theme) => {
    if (theme === "auto") delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = theme;
    button.setAttribute("aria-label", `Theme: ${theme}`);
    button.title = `Theme: ${theme}`;
    button.replaceChildren(icon(paths[/** @type {keyof typeof paths} */ (theme)]));
  };
  const saved = localStorage.getItem(themeKey) ?? "auto";
  let theme = order.includes(saved) ? saved : "auto";
  show(theme);
  button.addEventListener("click", () => {
    theme = order[(order.indexOf(theme) + 1) % order.length] ?? "auto";
    localStorage.setItem(themeKey, theme);
    show(theme);
  });
}
