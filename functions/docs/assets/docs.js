// Shows the OpenAPI document of this server with Swagger UI. The page's policy lets it load and call this server alone.

const dark = matchMedia("(prefers-color-scheme: dark)");
const follow = () => document.documentElement.classList.toggle("dark-mode", dark.matches);
dark.addEventListener("change", follow);
follow();

/** Where people sign in for a token, as the server says it in the page; null when there is no sign-in. */
const signIn = JSON.parse(document.querySelector("meta[name=sign-in]").content || "null");

/** Adds signing in (authorization code with PKCE) to the document, beside the token that one pastes. */
function withSignIn(spec) {
  if (signIn === null) return spec;
  const scopes = Object.fromEntries(signIn.scopes.map((scope) => [scope, ""]));
  spec.components.securitySchemes.signIn = {
    type: "oauth2",
    description: "Signs you in and gets a token.",
    flows: {
      authorizationCode: { authorizationUrl: signIn.authorizationUrl, tokenUrl: signIn.tokenUrl, scopes },
    },
  };
  for (const operation of Object.values(spec.paths).flatMap(Object.values)) {
    if (operation.security?.some((one) => "token" in one)) operation.security.push({ signIn: signIn.scopes });
  }
  return spec;
}

/** An operation's path stands in a button, where a link may not be; the address follows what is opened all the same. */
const withoutNestedLinks = ({ React }) => ({
  components: { DeepLink: ({ text }) => React.createElement("span", null, text) },
});

const labels = [
  ["#servers", "Server"],
  ["select.examples-select-element", "Example"],
  ["select.content-type", "Media type"],
  ["textarea.body-param__text", "Request body"],
];

/** What Swagger UI leaves out for those who do not see the page: names of fields, and focus for what scrolls. */
function complete() {
  for (const [selector, label] of labels) {
    for (const field of document.querySelectorAll(`${selector}:not([aria-label])`)) field.ariaLabel = label;
  }
  for (const block of document.querySelectorAll(".microlight:not([tabindex])")) block.tabIndex = 0;
}

/** Swagger UI fills every field that has an example. Those that may stay empty show theirs as text instead. */
function describeExample(parameter) {
  const example = parameter.example ?? Object.values(parameter.examples ?? {})[0]?.value;
  if (parameter.required || example === undefined) return;
  parameter.description += ` For example: \`${example}\`.`;
  delete parameter.example;
  delete parameter.examples;
}

const spec = await (await fetch("/openapi.json")).json();
// Every GET answers HEAD as well; shown one by one they would double the list.
for (const path of Object.values(spec.paths)) delete path.head;
const operations = Object.values(spec.paths).flatMap(Object.values);
for (const { parameters = [] } of [
  ...operations,
  { parameters: Object.values(spec.components.parameters) },
]) {
  parameters.forEach(describeExample);
}
const ui = SwaggerUIBundle({
  spec: withSignIn(spec),
  dom_id: "#reference",
  deepLinking: true,
  defaultModelsExpandDepth: -1,
  displayRequestDuration: true,
  docExpansion: "list",
  filter: true,
  tryItOutEnabled: true,
  validatorUrl: null,
  syntaxHighlight: { theme: "tomorrow-night" },
  plugins: [withoutNestedLinks],
  oauth2RedirectUrl: `${location.origin}/docs/oauth2-redirect.html`,
});
if (signIn !== null) {
  ui.initOAuth({
    clientId: signIn.clientId,
    scopes: signIn.scopes,
    usePkceWithAuthorizationCodeGrant: true,
  });
}
let frame = 0;
new MutationObserver(() => {
  cancelAnimationFrame(frame);
  frame = requestAnimationFrame(complete);
}).observe(document.body, { childList: true, subtree: true });
