import { once } from "node:events";
import net from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { type BlackHole, openBlackHole } from "./black-hole.ts";

/** What the network does. Faults of connecting affect new connections only, all others affect open ones too. */
export type Fault =
  | { mode: "pass" }
  /** Nothing listens: ECONNREFUSED. */
  | { mode: "refuse" }
  /** A SYN is never answered. */
  | { mode: "black-hole" }
  | { mode: "accept-then-close" }
  /** Accepts and reads, and sends nothing. */
  | { mode: "silence" }
  /** Open connections stay open and carry nothing, as after a NAT entry was lost. New ones are silent. */
  | { mode: "half-open" }
  /** Every piece of the answer is delayed. */
  | { mode: "slow"; ms: number }
  /** Answers a Postgres SSLRequest with "no", and any other hello of TLS with the alert handshake_failure. */
  | { mode: "tls-refused" }
  /** Cuts both sides after so many more bytes in one direction of a connection. The first `times` connections are cut, later ones pass. */
  | { mode: "cut"; after: number; of: "request" | "answer"; how?: "rst" | "fin"; times?: number };

export interface FaultProxy {
  readonly host: string;
  readonly port: number;
  /** Connections accepted since the start or since `resetCount`. */
  readonly connections: number;
  /** Connections open right now. */
  readonly open: number;
  /** Takes effect before it resolves. */
  set(fault: Fault): Promise<void>;
  resetCount(): void;
  /** Cuts every open connection. */
  drop(how?: "rst" | "fin"): void;
  /** The address of the database through the proxy. */
  through(url: string): string;
  stop(): Promise<void>;
}

interface Pair {
  client: net.Socket;
  upstream: net.Socket | undefined;
  silent: boolean;
  /** Bytes in each direction since the fault was set. */
  passed: { request: number; answer: number };
}

const host = "127.0.0.1";
const sslRequest = 80_877_103;
/** TLS record types and the alert (RFC 8446, 5.1 and 6). */
const tlsHandshake = 22;
const handshakeFailure = Buffer.from([21, 3, 3, 0, 2, 2, 40]);

/** A TCP proxy on loopback in front of `targetPort`. Its faults can be changed while it runs. */
export async function startFaultProxy(targetPort: number, targetHost = host): Promise<FaultProxy> {
  let fault: Fault = { mode: "pass" };
  let hitsLeft = Number.POSITIVE_INFINITY;
  let connections = 0;
  let blackHole: BlackHole | undefined;
  const pairs = new Set<Pair>();

  const cut = (pair: Pair, how: "rst" | "fin" = "rst") => {
    pairs.delete(pair);
    if (how === "rst") pair.client.resetAndDestroy();
    else pair.client.destroySoon();
    pair.upstream?.destroy();
  };

  const accept = (client: net.Socket) => {
    connections++;
    const pair: Pair = { client, upstream: undefined, silent: false, passed: { request: 0, answer: 0 } };
    client.on("error", () => {});
    if (fault.mode === "accept-then-close") return void client.destroySoon();
    pairs.add(pair);
    client.on("close", () => {
      pairs.delete(pair);
      pair.upstream?.destroy();
    });
    if (fault.mode === "silence" || fault.mode === "half-open") return void client.resume();
    const upstream = net.connect({ host: targetHost, port: targetPort, noDelay: true });
    pair.upstream = upstream;
    client.setNoDelay(true);
    upstream.on("error", () => client.destroy());
    upstream.on("close", async () => {
      if (fault.mode === "slow") await sleep(fault.ms);
      if (!pair.silent) client.destroySoon();
    });
    client.on("data", (bytes) => relay(pair, "request", bytes, upstream));
    upstream.on("data", (bytes) => relay(pair, "answer", bytes, client));
  };

  const relay = (pair: Pair, way: "request" | "answer", bytes: Buffer, to: net.Socket) => {
    if (pair.silent || to.destroyed) return;
    if (fault.mode === "tls-refused" && way === "request" && isSslRequest(bytes))
      return void pair.client.write("N");
    if (fault.mode === "tls-refused" && way === "request" && bytes[0] === tlsHandshake)
      return void pair.client.end(handshakeFailure);
    if (fault.mode === "slow" && way === "answer") return void sleep(fault.ms).then(() => to.write(bytes));
    const room =
      fault.mode === "cut" && fault.of === way && hitsLeft > 0 ? fault.after - pair.passed[way] : null;
    pair.passed[way] += bytes.length;
    if (fault.mode !== "cut" || room === null || room > bytes.length) return void to.write(bytes);
    hitsLeft--;
    const { how } = fault;
    pair.silent = true;
    to.write(bytes.subarray(0, Math.max(0, room)), () => cut(pair, how));
  };

  let server = await listen(accept, 0);
  const { port } = server.address() as net.AddressInfo;

  return {
    host,
    port,
    get connections() {
      return connections;
    },
    get open() {
      return pairs.size;
    },
    async set(next) {
      await blackHole?.close();
      blackHole = undefined;
      fault = next;
      hitsLeft = next.mode === "cut" ? (next.times ?? Number.POSITIVE_INFINITY) : Number.POSITIVE_INFINITY;
      for (const pair of pairs) {
        pair.passed = { request: 0, answer: 0 };
        if (next.mode === "half-open") pair.silent = true;
      }
      if (next.mode === "refuse" || next.mode === "black-hole") server.close();
      else if (!server.listening) server = await listen(accept, port);
      if (next.mode === "black-hole") blackHole = await openBlackHole(host, port);
    },
    resetCount() {
      connections = 0;
    },
    drop(how) {
      for (const pair of pairs) cut(pair, how);
    },
    through(url) {
      const address = new URL(url);
      address.hostname = host;
      address.port = String(port);
      return address.href;
    },
    async stop() {
      await blackHole?.close();
      server.close();
      for (const pair of pairs) cut(pair);
    },
  };
}

function isSslRequest(bytes: Buffer): boolean {
  return bytes.length === 8 && bytes.readUInt32BE(4) === sslRequest;
}

async function listen(accept: (client: net.Socket) => void, port: number): Promise<net.Server> {
  const server = net.createServer(accept).listen(port, host);
  await once(server, "listening");
  return server;
}
