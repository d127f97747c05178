import { type SignIn, signIn } from "../../lib/config/sign-in.ts";
import { endpoint } from "../../lib/http/endpoint.ts";
import { readAsset } from "../../lib/http/responses/asset.ts";
import { once, staticAnswer } from "../../lib/http/responses/static.ts";
import { routes } from "../routes.ts";

const html = once(() => {
  const page = readAsset("functions/docs/assets/page.html", import.meta.dirname).toString();
  const config = signIn();
  return page.replace('name="sign-in" content=""', () => `name="sign-in" content="${attribute(config)}"`);
});

export const handler = endpoint(routes, "GET /docs", (request) =>
  staticAnswer(request, html(), {
    "content-type": "text/html; charset=utf-8",
    "content-security-policy": policy(signIn()),
  }),
);

function attribute(config: SignIn | undefined): string {
  if (config === undefined) return "";
  return JSON.stringify(config).replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");
}

/** Swagger UI sets styles on its elements, so this page alone allows inline ones; scripts come from this server only. */
function policy(config: SignIn | undefined): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    `connect-src 'self'${config === undefined ? "" : ` ${new URL(config.tokenUrl).origin}`}`,
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join("; ");
}
