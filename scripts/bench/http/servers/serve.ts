import type { AddressInfo, Server } from "node:net";

/** Tells the parent process the port, and answers each message with the CPU time of this process so far, in milliseconds. */
export function serve(port: number): void {
  process.on("message", () => {
    const { user, system } = process.cpuUsage();
    process.send?.((user + system) / 1000);
  });
  process.on("disconnect", () => process.exit(0));
  process.send?.(port);
}

export async function listening(server: Server): Promise<number> {
  if (!server.listening) await new Promise<void>((resolve) => server.once("listening", resolve));
  return (server.address() as AddressInfo).port;
}
