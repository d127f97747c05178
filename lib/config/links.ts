import { createDecipheriv } from "node:crypto";
import { readFileSync } from "node:fs";
import path from "node:path";
import type { Env } from "./env.ts";

let decrypted: Record<string, unknown> | undefined;

/**
 * What SST linked to this function under `name`, or undefined. Two sources, as SST writes them: `SST_RESOURCE_<name>`
 * in the environment, and beside the bundle `resource.enc`, AES-256-GCM with the key in `SST_KEY`, a zero nonce
 * and the tag at the end. SST's own reader does the same and costs 16 ms of every cold start.
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
