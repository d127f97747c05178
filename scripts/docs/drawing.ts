import type { Route } from "../../lib/http/route.ts";

const shapes: Record<string, string> = {
  database: '[("Postgres")]',
  redis: '[("Redis or Valkey")]',
  minio: '[("S3")]',
  ollama: '["Ollama"]',
};

/** The drawing of docs/architecture.md, in Mermaid: what is served, by the beginning of its path, and what it talks to. */
export function drawing(routes: readonly Route[]): string {
  const served = routes.filter(({ path }) => path !== "$default");
  const groups = Map.groupBy(served, ({ path }) => path.split("/")[1] ?? "");
  const id = (name: string) => name.replaceAll(/\W+(\w)/g, (_, letter: string) => letter.toUpperCase());
  const drawn = new Set<string>();
  const service = (name: string) => {
    const shape = drawn.has(name) ? "" : (shapes[name] ?? "");
    drawn.add(name);
    return `${name}${shape}`;
  };
  return [
    "flowchart LR",
    '  callers["API clients, pages, monitors"] --> gateway["API Gateway, or the local gateway: tokens, CORS, limits"]',
    ...[...groups.keys()].map((name) => `  gateway --> ${id(name)}["/${name}"]`),
    ...[...groups].flatMap(([name, members]) =>
      [...new Set(members.flatMap(({ uses }) => uses))].map((used) => `  ${id(name)} --> ${service(used)}`),
    ),
  ].join("\n");
}

const block = /```mermaid\n[\s\S]*?\n```/;

/** The document with its drawing made anew. */
export function withDrawing(document: string, routes: readonly Route[]): string {
  return document.replace(block, () => `\`\`\`mermaid\n${drawing(routes)}\n\`\`\``);
}
