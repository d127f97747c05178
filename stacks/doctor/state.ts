import { createDecipheriv } from "node:crypto";
import { GetObjectCommand, NoSuchKey, S3Client } from "@aws-sdk/client-s3";
import { GetParameterCommand, ParameterNotFound, SSMClient } from "@aws-sdk/client-ssm";
import { appName, type Context, clientOptions } from "./types.ts";

/** SST's own data in the account (pkg/project/provider of sst/sst): a bucket that a parameter names, with an object a stage. */
export interface SstState {
  /** Whether SST was ever used in the account and region. */
  bootstrapped: boolean;
  /** Whether the stage was ever deployed. */
  deployed: boolean;
  /** The command that holds the stage's lock, and since when. */
  lock: { command: string; created: string } | undefined;
  /** Names of the stage's secrets. */
  secrets: string[];
}

export async function readState(context: Context): Promise<SstState> {
  const ssm = new SSMClient(clientOptions(context));
  const s3 = new S3Client({ ...clientOptions(context), forcePathStyle: true });
  try {
    const bootstrap = await parameter(ssm, "/sst/bootstrap");
    if (bootstrap === undefined) {
      return { bootstrapped: false, deployed: false, lock: undefined, secrets: [] };
    }
    const { state: Bucket } = JSON.parse(bootstrap) as { state: string };
    const read = (kind: string) => object(s3, Bucket, `${kind}/${appName}/${context.stage}.json`);
    const [app, lock, secret] = await Promise.all(["app", "lock", "secret"].map(read));
    const passphrase =
      secret === undefined ? undefined : await parameter(ssm, `/sst/passphrase/${appName}/${context.stage}`);
    return {
      bootstrapped: true,
      deployed: app !== undefined,
      lock: lock === undefined ? undefined : JSON.parse(lock.toString()),
      secrets: secret && passphrase ? Object.keys(JSON.parse(decrypt(secret, passphrase))) : [],
    };
  } finally {
    ssm.destroy();
    s3.destroy();
  }
}

async function parameter(ssm: SSMClient, Name: string): Promise<string | undefined> {
  try {
    const { Parameter } = await ssm.send(new GetParameterCommand({ Name, WithDecryption: true }));
    return Parameter?.Value;
  } catch (error) {
    if (error instanceof ParameterNotFound) return undefined;
    throw error;
  }
}

async function object(s3: S3Client, Bucket: string, Key: string): Promise<Buffer | undefined> {
  try {
    const { Body } = await s3.send(new GetObjectCommand({ Bucket, Key }));
    return Body === undefined ? undefined : Buffer.from(await Body.transformToByteArray());
  } catch (error) {
    if (error instanceof NoSuchKey) return undefined;
    throw error;
  }
}

/** AES-256-GCM with the nonce in front and the tag at the end. */
function decrypt(sealed: Buffer, passphrase: string): string {
  const cipher = createDecipheriv("aes-256-gcm", Buffer.from(passphrase, "base64"), sealed.subarray(0, 12));
  cipher.setAuthTag(sealed.subarray(-16));
  return cipher.update(sealed.subarray(12, -16), undefined, "utf8") + cipher.final("utf8");
}
