import path from "node:path";
import { endpoint } from "../../lib/http/endpoint.ts";
import { inlinePage } from "../../lib/http/page.ts";
import { staticAnswer } from "../../lib/http/static.ts";
import { routes } from "../routes.ts";

const page = inlinePage(path.join(import.meta.dirname, "assets"), {
  html: "page.html",
  styles: ["theme.css", "layout.css", "shell.css", "operation.css", "try.css", "schema.css"],
  modules: [
    "dom.js",
    "code.js",
    "spec.js",
    "schema.js",
    "token.js",
    "theme.js",
    "fields.js",
    "result.js",
    "try.js",
    "operation.js",
    "navigation.js",
    "main.js",
  ],
});

export const handler = endpoint(routes, "GET /docs", (request) => {
  const { text, headers } = page();
  return staticAnswer(request, text, headers);
});
