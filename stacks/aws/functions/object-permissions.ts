/// <reference path="../../../.sst/platform/config.d.ts" />
import { objectPrefix } from "../../../lib/documents/object-key.ts";
import type { Route } from "../../../lib/http/route.ts";
import { bucket } from "../data/storage.ts";
import type { Statement } from "./permissions.ts";

const objects = $interpolate`${bucket.arn}/${objectPrefix}*`;
const look: Statement = { actions: ["s3:ListBucket"], resources: [bucket.arn] };
const on = (...actions: string[]): Statement => ({ actions, resources: [objects] });

/** Removes documents' objects. */
export const sweepStatements: Statement[] = [on("s3:DeleteObject")];

/** A signed link can do what its signer may. Who may not list gets 403 for an object that is not there, rather than 404. */
const ofDocuments: Record<string, Statement[]> = {
  create: [on("s3:PutObject")],
  announce: [on("s3:PutObject")],
  download: [on("s3:GetObject")],
  complete: [on("s3:GetObject", "s3:DeleteObject"), look],
  delete: sweepStatements,
};

/** What the function behind a route may do with the bucket; a health check may only see that it is there. */
export function objectStatements({ handler, uses }: Pick<Route, "handler" | "uses">): Statement[] {
  if (!uses.includes("minio")) return [];
  const verb = /^functions\/documents\/(\w+)\.handler$/.exec(handler)?.[1];
  return (verb === undefined ? undefined : ofDocuments[verb]) ?? [look];
}
