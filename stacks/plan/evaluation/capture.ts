import type { Resource } from "../types.ts";
import { encryptionKey, secretMark } from "./mocks.ts";
import type { Mocks, Pulumi, RegisterRequest } from "./pulumi.ts";

/** Pulumi's mock monitor, listening: the mocks never learn of parents and dependencies, the monitor does. */
export function capturingMonitor(pulumi: Pulumi, mocks: Mocks): { monitor: unknown; resources: Resource[] } {
  const resources: Resource[] = [];

  class CapturingMonitor extends pulumi.MockMonitor {
    /** As Pulumi's engine makes them: with the types of all parents but the stack. */
    override newUrn(parent: string, type: string, name: string): string {
      const [parentType] = parent.split("::").slice(2);
      const top = parentType === undefined || parentType === "pulumi:pulumi:Stack";
      return super.newUrn("", top ? type : `${parentType}$${type}`, name);
    }

    override async registerResource(request: RegisterRequest, callback: unknown): Promise<void> {
      const inputs = await settle(pulumi.deserialize(request.getObject()));
      resources.push({
        urn: this.newUrn(request.getParent(), request.getType(), request.getName()),
        type: request.getType(),
        name: request.getName(),
        parent: request.getParent() || null,
        inputs: conceal(pulumi, inputs) as Record<string, unknown>,
        dependencies: [...request.getDependenciesList()].sort(),
        custom: request.getCustom(),
        protect: request.getProtect(),
        retainOnDelete: request.getRetainondelete(),
      });
      return super.registerResource(request, callback);
    }
  }
  return { monitor: new CapturingMonitor(mocks), resources };
}

/** Assets and archives arrive as promises inside the inputs. */
async function settle(value: unknown): Promise<unknown> {
  const known = await value;
  if (known === null || typeof known !== "object") return known;
  if (Array.isArray(known)) return Promise.all(known.map(settle));
  const entries = Object.entries(known).map(async ([name, item]) => [name, await settle(item)]);
  return Object.fromEntries(await Promise.all(entries));
}

/**
 * A secret keeps its structure and its keys; its values read `[secret]`. Pulumi calls secret whatever was worked out with
 * one, down to a function's name, once a password went into its package: what holds no made-up secret stays readable.
 */
export function conceal(pulumi: Pick<Pulumi, "isSecret" | "unwrapSecret">, value: unknown): unknown {
  if (pulumi.isSecret(value)) return conceal(pulumi, pulumi.unwrapSecret(value));
  if (Array.isArray(value)) return value.map((item) => conceal(pulumi, item));
  if (value !== null && typeof value === "object") {
    return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, conceal(pulumi, item)]));
  }
  return typeof value === "string" && isSecretText(value) ? "[secret]" : value;
}

function isSecretText(text: string): boolean {
  return text.includes(secretMark) || text.includes(encryptionKey);
}
