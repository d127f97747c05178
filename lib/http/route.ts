export type LinkName = "CursorSecret" | "SignIn";

export type Scope = "properties:read" | "properties:write";

/** One row of the route table: data that the AWS stack, the local gateway and the OpenAPI document all loop over. */
export interface Route<Service extends string = string> {
  /** An HTTP method, or `ANY` for the catch-all. A GET route answers HEAD as well. */
  method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE" | "ANY";
  /** An API Gateway path such as `/properties/{id}`, or `$default`. */
  path: string;
  /** Handler as SST names it: the file without its ending, a dot, the export. */
  handler: string;
  /** What a token must allow. Without it the route is public. */
  scope?: Scope;
  summary: string;
  /** The services that the function talks to; it gets the settings and the permissions of these and of nothing else. */
  uses: readonly Service[];
  /** What it is told besides: the key of cursors, where people sign in. */
  links?: LinkName[];
  /** Media types of the request body that are read; anything else is 415. */
  consumes?: string[];
  /** A request without a body is taken too. */
  bodyOptional?: boolean;
  /** Media types of the answer, the preferred one first; JSON alone when left out. An Accept that none fits is 406. */
  produces?: string[];
  /** Files that it reads, by their places in the checkout: copied into `assets/` beside its bundle. */
  assets?: string[];
  /** Lambda memory in MB. */
  memory: number;
  /** Lambda timeout in seconds; API Gateway gives up after 30. */
  timeout: number;
}

/** `GET /properties/{id}`, or `$default`: the form in which API Gateway names a route. */
export function routeKey(route: Pick<Route, "method" | "path">): string {
  return route.path === "$default" ? route.path : `${route.method} ${route.path}`;
}

/** Whether a concrete path such as `/properties/17` is one of the route's; its parameters, or null. A fixed segment is matched to the letter. */
export function matchPath(template: string, path: string): Record<string, string> | null {
  const wanted = template.split("/");
  const given = path.split("/");
  if (wanted.length !== given.length) return null;
  const params: Record<string, string> = {};
  for (const [index, segment] of wanted.entries()) {
    const value = given[index] ?? "";
    if (!segment.startsWith("{")) {
      if (segment !== value) return null;
    } else if (value === "") return null;
    else params[segment.slice(1, -1)] = value;
  }
  return params;
}

/** The route that serves a request, preferring fixed segments to parameters as API Gateway does. */
export function findRoute(routes: readonly Route[], method: string, path: string) {
  const wanted = method === "HEAD" ? "GET" : method;
  const found = routes
    .filter((route) => route.method === wanted)
    .map((route) => ({ route, params: matchPath(route.path, path) }))
    .filter((match): match is { route: Route; params: Record<string, string> } => match.params !== null);
  return found.sort((a, b) => Object.keys(a.params).length - Object.keys(b.params).length)[0];
}

/** The methods that a path answers, for Allow (RFC 9110, 10.2.1); empty where there is nothing. */
export function allowedMethods(routes: readonly Route[], path: string): string[] {
  const methods = routes.filter((route) => matchPath(route.path, path) !== null).map((route) => route.method);
  if (methods.length === 0) return [];
  return [...new Set([...methods, ...(methods.includes("GET") ? ["HEAD"] : []), "OPTIONS"])];
}
