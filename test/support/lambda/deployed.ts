import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { grantApiRole } from "../../../lib/migrations/api-role.ts";
import { type Lambda, startLambda } from "../../../stacks/local/lambda-runtime/index.ts";
import { secretMark } from "../../../stacks/plan/evaluation/mocks.ts";
import { evaluateInChild } from "../../../stacks/plan/in-child.ts";
import type { Artifact, Evaluation } from "../../../stacks/plan/types.ts";
import { createDatabase } from "../database.ts";
import { selfSigned } from "../servers/certificate.ts";
import { accessKey, startObjectStore } from "../servers/object-store.ts";
import { startRedis } from "../servers/redis.ts";
import { startTlsFront } from "../servers/tls-front.ts";
import { unzip } from "./unzip.ts";

export interface Deployed {
  plan: Evaluation;
  databaseUrl: string;
  artifact(functionId: string): Artifact;
  /** Files in a function's zip. */
  files(functionId: string): string[];
  /** Starts a function from its zip, with the variables that the plan gives it; what it needs is on this machine. */
  start(functionId: string, env?: Record<string, string>, execArgv?: string[]): Promise<Lambda>;
  stop(): Promise<void>;
}

/** Production's packages, as SST would upload them, with their links sealed to a real Postgres, Redis (over TLS) and S3 on this machine. */
export async function deployHere(): Promise<Deployed> {
  const cleanups: (() => unknown)[] = [];
  const stop = async () => {
    for (const cleanup of cleanups.splice(0).reverse()) await cleanup();
  };
  try {
    return await deployAnd(stop, (cleanup) => cleanups.push(cleanup));
  } catch (error) {
    await stop();
    throw error;
  }
}

async function deployAnd(
  stop: () => Promise<void>,
  later: (cleanup: () => unknown) => void,
): Promise<Deployed> {
  const workDir = mkdtempSync(path.join(tmpdir(), "reims-deployed-"));
  later(() => rmSync(workDir, { recursive: true, force: true }));
  const database = await createDatabase();
  later(() => database.drop());
  const { port, pathname } = new URL(database.url);
  await grantRole(database.url);
  const redis = await startRedis(`${secretMark}ValkeyAuthToken`);
  later(() => redis.stop());
  const certificate = await selfSigned();
  const front = await startTlsFront(redis.port, certificate);
  later(() => front.stop());
  writeFileSync(path.join(workDir, "ca.pem"), certificate.cert);
  const plan = await evaluateInChild({
    stage: "production",
    build: true,
    workDir,
    attributes: {
      "aws:rds/cluster:Cluster": { endpoint: "localhost", databaseName: pathname.slice(1) },
      "aws:rds/clusterInstance:ClusterInstance": { port: Number(port) },
      "aws:rds/proxy:Proxy": { endpoint: "127.0.0.1" },
      "aws:elasticache/replicationGroup:ReplicationGroup": {
        primaryEndpointAddress: "127.0.0.1",
        port: front.port,
        clusterEnabled: false,
      },
    },
  });
  const bucket = String(plan.resources.find(({ name }) => name === "DocumentsBucket")?.inputs.bucket);
  const store = await startObjectStore(bucket, "an object store's secret");
  later(() => store.stop());
  const packages = new Map(
    plan.artifacts.map(({ functionId, zip }) => {
      const directory = path.join(workDir, "unpacked", functionId);
      return [functionId, { directory, files: unzip(zip, directory) }];
    }),
  );
  const artifact = (functionId: string) => {
    const found = plan.artifacts.find((one) => one.functionId === functionId);
    if (found === undefined) throw new Error(`There is no function ${functionId}`);
    return found;
  };

  return {
    plan,
    databaseUrl: database.url,
    artifact,
    files: (functionId) => packages.get(functionId)?.files ?? [],
    async start(functionId, env = {}, execArgv = []) {
      const variables = planned(plan, functionId);
      const lambda = await startLambda({
        taskRoot: packages.get(functionId)?.directory ?? "",
        handler: artifact(functionId).handler,
        execArgv,
        env: {
          ...variables,
          SST_KEY: artifact(functionId).encryptionKey,
          // The servers of this machine speak plain Postgres and a path-style S3 of their own address.
          DATABASE_SSL: "disable",
          DATABASE_SSL_CA: "",
          NODE_EXTRA_CA_CERTS: path.join(workDir, "ca.pem"),
          ...(variables.MINIO_BUCKET === undefined ? {} : objectStoreVariables(store.port)),
          ...env,
        },
      });
      later(() => lambda.stop());
      return lambda;
    },
    stop,
  };
}

/** The role that the migrate function would have made. Roles belong to the whole server, where other tests grant theirs. */
async function grantRole(url: string, attempts = 5): Promise<void> {
  const role = { username: "api", password: `${secretMark}DatabaseApiPassword` };
  await grantApiRole(role, { url }).catch((error: unknown) => {
    if (attempts === 1) throw error;
    return grantRole(url, attempts - 1);
  });
}

function planned(plan: Evaluation, functionId: string): Record<string, string> {
  const found = plan.resources.find(
    ({ type, name }) => type === "aws:lambda/function:Function" && name === `${functionId}Function`,
  );
  return (found?.inputs.environment as { variables: Record<string, string> } | undefined)?.variables ?? {};
}

const objectStoreVariables = (port: number) => ({
  MINIO_ENDPOINT: `http://127.0.0.1:${port}`,
  MINIO_ACCESS_KEY: accessKey,
  MINIO_SECRET_KEY: "an object store's secret",
});
