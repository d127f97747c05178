import { channel } from "node:diagnostics_channel";
import type { AddressInfo, Server } from "node:net";
import path from "node:path";
import { startFauxqs } from "fauxqs";

export const s3Credentials = { accessKeyId: "local", secretAccessKey: "local-secret" };
export const s3Bucket = "reims";

export interface LocalS3 {
  endpoint: string;
  stop(): Promise<void>;
}

const loopback = "127.0.0.1";

/**
 * An S3 server on loopback, in this process, that keeps its objects as plain files in `dataDir`; its bucket is there.
 * @throws when the server listens elsewhere: it checks no signatures, so that nobody outside may reach it
 */
export async function startS3(options: { dataDir: string; port: number }): Promise<LocalS3> {
  const { port } = options;
  const s3StorageDir = path.resolve(options.dataDir);
  const { started, address } = await onLoopback(port, () =>
    startFauxqs({ port, host: `${loopback}:${port}`, logger: false, s3StorageDir }),
  );
  if (address !== loopback) {
    await started.stop();
    throw new Error(
      `The S3 server listens on ${address ?? "an address nobody knows"} instead of ${loopback}.`,
    );
  }
  started.createBucket(s3Bucket);
  return { endpoint: `http://${loopback}:${port}`, stop: () => started.stop() };
}

interface ListenMessage {
  server: Server;
  options: { port?: number; host?: string };
}

/** fauxqs takes no address to listen on. Node announces each listen before it happens, and this one is moved to loopback. */
async function onLoopback<T>(port: number, start: () => Promise<T>) {
  const listens = channel("tracing:net.server.listen:asyncStart");
  let moved: Server | undefined;
  const moveToLoopback = (message: unknown) => {
    const { server, options } = message as ListenMessage;
    if (options.port !== port || options.host !== "0.0.0.0") return;
    options.host = loopback;
    moved = server;
  };
  listens.subscribe(moveToLoopback);
  try {
    const started = await start();
    return { started, address: (moved?.address() as AddressInfo | undefined)?.address };
  } finally {
    listens.unsubscribe(moveToLoopback);
  }
}
