import { randomUUID } from "node:crypto";

/** Where the objects of documents are in the bucket. Permissions on AWS are given for this prefix. */
export const objectPrefix = "documents/";

/** A key that no object has or had; nothing of what a caller says is in it. */
export const newObjectKey = (): string => `${objectPrefix}${randomUUID()}`;
