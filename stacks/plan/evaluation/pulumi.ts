import { createRequire } from "node:module";
import path from "node:path";
import { platform } from "../platform.ts";

/** The few of Pulumi's internals that an offline evaluation needs, out of SST's own copy. */
export interface Pulumi {
  setMocks(mocks: Mocks, project: string, stack: string, preview: boolean): Promise<void>;
  setMonitor(monitor: unknown, project: string, stack: string): void;
  setConfig(config: Record<string, string>): void;
  runInStack(program: () => Promise<unknown>): Promise<unknown>;
  /** Waits until every resource and every `apply` is through. */
  drain(): Promise<void>;
  resolve(output: unknown): Promise<unknown>;
  secret(value: unknown): unknown;
  deserialize(struct: unknown): Record<string, unknown>;
  isSecret(value: unknown): boolean;
  unwrapSecret(value: unknown): unknown;
  MockMonitor: new (mocks: Mocks) => Monitor;
}

export interface Mocks {
  newResource(args: MockResource): { id: string; state: Record<string, unknown> };
  call(args: { token: string; inputs: Record<string, unknown> }): Record<string, unknown>;
}

export interface MockResource {
  type: string;
  name: string;
  inputs: Record<string, unknown>;
  id?: string;
}

/** Pulumi's registration request (resource.proto), as far as it is read. */
export interface RegisterRequest {
  getType(): string;
  getName(): string;
  getParent(): string;
  getCustom(): boolean;
  getProtect(): boolean;
  getRetainondelete(): boolean;
  getObject(): unknown;
  getDependenciesList(): string[];
}

export interface Monitor {
  newUrn(parent: string, type: string, name: string): string;
  registerResource(request: RegisterRequest, callback: unknown): Promise<void>;
}

export function loadPulumi(): Pulumi {
  const require = createRequire(path.join(platform, "package.json"));
  const sdk = require("@pulumi/pulumi");
  const settings = require("@pulumi/pulumi/runtime/settings");
  const rpc = require("@pulumi/pulumi/runtime/rpc");
  const { runInPulumiStack } = require("@pulumi/pulumi/runtime/stack");
  return {
    setMocks: sdk.runtime.setMocks,
    setMonitor: (monitor, project, stack) => settings.setMockOptions(monitor, project, stack, false, "reims"),
    setConfig: sdk.runtime.setAllConfig,
    runInStack: runInPulumiStack,
    drain: settings.disconnect,
    resolve: (output) =>
      new Promise((resolve) => {
        sdk.output(output).apply((value: unknown) => resolve(value));
      }),
    secret: sdk.secret,
    deserialize: rpc.deserializeProperties,
    isSecret: rpc.isRpcSecret,
    unwrapSecret: rpc.unwrapRpcSecret,
    MockMonitor: require("@pulumi/pulumi/runtime/mocks").MockMonitor,
  };
}
