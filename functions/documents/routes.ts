import type { Route } from "../../lib/http/route.ts";

const json: string[] = ["application/json"];
const writes = {
  scope: "properties:write",
  uses: ["database", "minio"],
  memory: 512,
  timeout: 15,
} as const;
const reads = { ...writes, method: "GET", scope: "properties:read" } as const;

/** What is done with documents and their files beyond what every collection has. */
export const documentRoutes: Route<"database" | "minio">[] = [
  {
    ...writes,
    method: "POST",
    path: "/documents",
    handler: "functions/documents/create.handler",
    summary: "Create a document and announce its file",
    consumes: json,
  },
  {
    ...writes,
    method: "DELETE",
    path: "/documents/{id}",
    handler: "functions/documents/delete.handler",
    summary: "Delete a document and its files",
  },
  {
    ...writes,
    method: "POST",
    path: "/documents/{id}/versions",
    handler: "functions/documents/announce.handler",
    summary: "Announce a further file of a document",
    consumes: json,
  },
  {
    ...writes,
    method: "POST",
    path: "/documents/{id}/versions/{n}/complete",
    handler: "functions/documents/complete.handler",
    summary: "Check the file that was sent",
    consumes: json,
    bodyOptional: true,
    memory: 1024,
    timeout: 29,
  },
  {
    ...reads,
    path: "/documents/{id}/versions",
    handler: "functions/documents/versions.handler",
    summary: "List the files of a document",
    uses: ["database"],
  },
  {
    ...reads,
    path: "/documents/{id}/download",
    handler: "functions/documents/download.handler",
    summary: "Get a link to the file of a document",
  },
];
