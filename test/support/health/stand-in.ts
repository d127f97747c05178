import type { ServiceName } from "../../../lib/health/services.ts";
import type { Certificate } from "../servers/certificate.ts";

export type Wire = "plain" | "tls";

/** A service as the health tests start it, reach it and break it. */
export interface StandIn {
  /** It listens here on loopback. */
  port: number;
  /** It speaks TLS on that port as well; otherwise a TLS front is put before it. */
  speaksTls: boolean;
  /** What no health body may name: users, passwords, names of stores. */
  secrets: string[];
  /** The settings that lead to it by way of an address. */
  settings(address: { host: string; port: number }, wire: Wire): Record<string, string>;
  /** Whether it takes the credentials of `settings` from now on. */
  takeCredentials(right: boolean): Promise<void>;
  /** How often it was probed since its start, as it counts itself. */
  probes(): Promise<number>;
  stop(): Promise<void>;
}

export type StartStandIn<S extends StandIn = StandIn> = (certificate: Certificate) => Promise<S>;

/** Starts the stand-in of a service, which is the file of its name in stand-ins/. */
export async function startStandIn(name: ServiceName, certificate: Certificate): Promise<StandIn> {
  const module: { start: StartStandIn } = await import(`./stand-ins/${name}.ts`);
  return await module.start(certificate);
}
