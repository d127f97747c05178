import { type Gateway, type GatewayOptions, startGateway } from "./gateway.ts";
import { localIssuer } from "./issuer.ts";
import { isFree } from "./servers/ports.ts";
import type { LocalSettings } from "./settings.ts";
import { StartError } from "./start-error.ts";
import { createMetrics } from "./telemetry/metrics.ts";

/** The gateway on the host and port of the settings. @throws StartError when it cannot listen there */
export async function listen(
  settings: LocalSettings,
  parts: Pick<GatewayOptions, "pages" | "traces" | "objects">,
): Promise<Gateway> {
  const { auth, host, port, corsOrigins, dataDir } = settings;
  const issuer = await localIssuer(dataDir);
  const metrics = createMetrics();
  return startGateway({ auth, host, port, corsOrigins, issuer, metrics, ...parts }).catch(async (error) => {
    // Another process may have taken the port since it was found free: that gets the same clear message.
    await requirePort(settings);
    throw error;
  });
}

/** Checks that this process could listen there now. @throws StartError when it could not */
export async function requirePort({ host, port }: LocalSettings): Promise<void> {
  const free = await isFree(port, host).catch((cause: NodeJS.ErrnoException) => {
    throw new StartError(
      `${host}:${port} cannot be listened on (${cause.code}); choose another HOST or PORT.`,
      {
        cause,
      },
    );
  });
  if (!free)
    throw new StartError(`Port ${port} on ${host} is taken; choose another, such as PORT=${port + 1}.`);
}

/** Where a program on this machine finds the API. */
export function address(host: string, port: number): string {
  const name = ["0.0.0.0", "::"].includes(host) ? "127.0.0.1" : host;
  return `http://${name.includes(":") ? `[${name}]` : name}:${port}`;
}
