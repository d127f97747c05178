import { mkdtempSync, rmSync } from "node:fs";
import net from "node:net";
import { networkInterfaces, tmpdir } from "node:os";
import path from "node:path";
import { GetObjectCommand, HeadBucketCommand, PutObjectCommand, S3Client } from "@aws-sdk/client-s3";
import { afterAll, expect, test } from "vitest";
import { freePort } from "../../../stacks/local/servers/ports.ts";
import { s3Bucket, s3Credentials, startS3 } from "../../../stacks/local/servers/s3.ts";

const dataDir = mkdtempSync(path.join(tmpdir(), "reims-s3-"));
afterAll(() => rmSync(dataDir, { recursive: true }));

const client = (endpoint: string) =>
  new S3Client({ endpoint, region: "us-east-1", forcePathStyle: true, credentials: s3Credentials });

test("the bucket is there, and an object is still there after a restart", async () => {
  const port = await freePort();
  const first = await startS3({ dataDir, port });
  expect(first.endpoint).toBe(`http://127.0.0.1:${port}`);
  const body = Buffer.alloc(100_000, "ab");
  await client(first.endpoint).send(new PutObjectCommand({ Bucket: s3Bucket, Key: "a/b.bin", Body: body }));
  await first.stop();

  const second = await startS3({ dataDir, port });
  await client(second.endpoint).send(new HeadBucketCommand({ Bucket: s3Bucket }));
  const found = await client(second.endpoint).send(
    new GetObjectCommand({ Bucket: s3Bucket, Key: "a/b.bin" }),
  );
  expect(Buffer.from((await found.Body?.transformToByteArray()) ?? [])).toEqual(body);
  await second.stop();
});

test("it listens on loopback alone, as it checks no signatures", async () => {
  const port = await freePort();
  const server = await startS3({ dataDir, port });
  const addresses = Object.values(networkInterfaces()).flatMap((list) => list ?? []);
  for (const { address } of [{ address: "127.0.0.2" }, ...addresses.filter(({ internal }) => !internal)]) {
    const outcome = await new Promise((resolve) => {
      const socket = net.connect({ port, host: address, timeout: 2_000 });
      socket.once("connect", () => resolve("connected"));
      socket.once("error", () => resolve("refused"));
      socket.once("timeout", () => resolve("refused"));
    });
    expect([address, outcome]).toEqual([address, "refused"]);
  }
  await server.stop();
});
