import { createDecipheriv } from "node:crypto";
import { readFileSync } from "node:fs";
import path from "node:path";
import type { Env } from "./env.ts";

let decrypted: Record<string, unknown> | undefined;

/**
 * The resource that SST linked to this function under `name`, or undefined. SST writes it in one of two places: in the
 * variable `SST_RESOURCE_<name>`, or in `resource.enc` beside the bundle: AES-256-GCM with the key in `SST_KEY`, a nonce
 * of zeros and the tag at the end. SST's own reader does the same and adds 16 ms to every cold start.
 */
export function link(name: string, env: Env = process.env): Record<string, unknown> | undefined {
  const own = env[`SST_RESOURCE_${name}`];
  if (own !== undefined) return record(JSON.parse(own));
  if (env.SST_KEY === undefined || env.SST_KEY_FILE === undefined) return undefined;
  decrypted ??= decrypt(path.resolve(env.LAMBDA_TASK_ROOT ?? ".", env.SST_KEY_FILE), env.SST_KEY);
  return record(decrypted[name]);
}

function decrypt(file: string, key: string): Record<string, unknown> {
  const sealed = readFileSync(file);
  const cipher = createDecipheriv("aes-256-gcm", Buffer.from(key, "base64"), Buffer.alloc(12));
  cipher.setAuthTag(sealed.subarray(-16));
  return (
    record(JSON.parse(cipher.update(sealed.subarray(0, -16), undefined, "utf8") + cipher.final("utf8"))) ?? {}
  );
}

function record(value: unknown): Record<string, unknown> | undefined {
  return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : undefined;
}
