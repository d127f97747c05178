import { networkInterfaces } from "node:os";
import { isLoopback } from "../../lib/config/readers/loopback.ts";

/** Who can reach an API on this host and port, in one sentence; undefined when it is this machine alone. */
export function reach(host: string, port: number): string | undefined {
  if (isLoopback(host)) return undefined;
  const everywhere = host === "0.0.0.0" || host === "::";
  const addresses = everywhere ? ownAddresses(host === "::") : [host];
  const urls = addresses.map(
    (address) => `http://${address.includes(":") ? `[${address}]` : address}:${port}`,
  );
  return `Open to the network at ${urls.join(" and ")}: health and docs answer anyone, all else needs a token (npx reims token).`;
}

/** This machine's addresses on its networks. Link-local IPv6 ones are left out: without their zone they lead nowhere. */
function ownAddresses(withIPv6: boolean): string[] {
  const all = Object.values(networkInterfaces()).flatMap((list) => list ?? []);
  const found = all.filter(
    ({ internal, family, address }) =>
      !internal && (family === "IPv4" || (withIPv6 && !address.startsWith("fe80:"))),
  );
  return found.length === 0 ? ["this machine"] : found.map(({ address }) => address);
}
