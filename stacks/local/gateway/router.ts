import { AppError } from "../../../lib/errors.ts";
import { matchPath, type Route } from "../../../lib/http/route.ts";

export interface Match {
  route: Route;
  /** As API Gateway names it in an event: with the method that was sent, which may be HEAD. */
  routeKey: string;
  /** As they stand in the path, percent-encoded. */
  params: Record<string, string>;
}

/** Finds the route of a request. Fixed paths go before those with parameters, as in API Gateway. 404 when none fits and there is no `$default`. */
export function createRouter(routes: readonly Route[]): (method: string, path: string) => Match {
  const fixed = new Map<string, Match>();
  const templates = new Map<string, Route[]>();
  for (const route of routes) {
    for (const method of route.method === "GET" ? ["GET", "HEAD"] : [route.method]) {
      const key = `${method} ${route.path}`;
      if (route.path.includes("{")) templates.set(method, [...(templates.get(method) ?? []), route]);
      else if (!fixed.has(key)) fixed.set(key, { route, routeKey: key, params: {} });
    }
  }
  const parameters = ({ path }: Route) => path.split("{").length;
  for (const list of templates.values()) list.sort((a, b) => parameters(a) - parameters(b));
  const others = routes.find(({ path }) => path === "$default");

  return (method, path) => {
    const match = fixed.get(`${method} ${path}`);
    if (match !== undefined) return match;
    for (const route of templates.get(method) ?? []) {
      const params = matchPath(route.path, path);
      if (params !== null) return { route, routeKey: `${method} ${route.path}`, params };
    }
    if (others === undefined) throw new AppError("not_found", "There is no such route.");
    return { route: others, routeKey: "$default", params: {} };
  };
}
