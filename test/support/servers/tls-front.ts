import { once } from "node:events";
import net from "node:net";
import tls from "node:tls";
import type { Certificate } from "./certificate.ts";

/** A TLS server that passes the traffic of its callers on to a plain port of this machine. */
export async function startTlsFront(targetPort: number, certificate: Certificate) {
  const sockets = new Set<net.Socket>();
  const server = tls.createServer(certificate, (client) => {
    const upstream = net.connect(targetPort, "127.0.0.1");
    for (const socket of [client, upstream]) {
      sockets.add(socket);
      socket.on("error", () => socket.destroy());
      socket.on("close", () => sockets.delete(socket));
    }
    client.pipe(upstream).pipe(client);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    port: (server.address() as net.AddressInfo).port,
    stop() {
      server.close();
      for (const socket of sockets) socket.destroy();
    },
  };
}
