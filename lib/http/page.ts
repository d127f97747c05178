import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import path from "node:path";
import { once, type StaticText } from "./static.ts";

interface PageParts {
  html: string;
  styles: string[];
  /** ES modules, each after those that it imports. */
  modules: string[];
}

/**
 * One HTML page out of a directory's files, read at the first call. The Content-Security-Policy names the digest of the
 * one style and the one script in it (CSP 3, 8.3), so that nothing else runs, whatever gets into the page.
 */
export function inlinePage(directory: string, parts: PageParts) {
  const read = (file: string) => readFileSync(path.join(directory, file), "utf8");
  let made: { text: StaticText; headers: Record<string, string> } | undefined;
  return () => {
    if (made !== undefined) return made;
    const style = `\n${parts.styles.map(read).join("\n")}`;
    const script = `\n${parts.modules.map((file) => unlinked(read(file))).join("\n")}`;
    const html = read(parts.html)
      .replace("<!-- styles -->", () => `<style>${style}</style>`)
      .replace("<!-- scripts -->", () => `<script type="module">${script}</script>`);
    made = {
      text: once(() => html)(),
      headers: {
        "content-type": "text/html; charset=utf-8",
        "content-security-policy": policy(digest(script), digest(style)),
      },
    };
    return made;
  };
}

/** A module as part of a larger one: all of them share one scope there, so imports and exports fall away. */
function unlinked(module: string): string {
  return module.replace(/^import [^;]+;\n/gm, "").replace(/^export /gm, "");
}

function policy(script: string, style: string): string {
  return [
    "default-src 'none'",
    `script-src '${script}'`,
    `style-src '${style}'`,
    "connect-src 'self'",
    "img-src data:",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join("; ");
}

function digest(text: string): string {
  return `sha256-${createHash("sha256").update(text).digest("base64")}`;
}
