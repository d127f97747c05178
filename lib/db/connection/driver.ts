import type { Socket } from "node:net";
import postgres from "postgres";
import { networkError } from "../../network-errors.ts";
import type { Settings } from "../settings.ts";
import { types } from "./types.ts";

type Options = postgres.Options<Record<string, postgres.PostgresType>>;

/** Identifies the server's side of a connection; a CancelRequest needs both numbers. */
export interface Backend {
  pid: number;
  secret: number;
}

/** The server frees locks whose client is frozen or gone. */
const serverLimits = { idle_in_transaction_session_timeout: 60_000, client_connection_check_interval: 5_000 };

/**
 * The driver over one open socket. By itself it would connect again and again, past every limit. It gets the socket
 * once, so a lost connection stays lost, and the pool replaces it.
 */
export function driverOver(socket: Socket, settings: Settings, password: string): postgres.Sql {
  let given = false;
  const options = {
    max: 1,
    host: settings.host,
    port: settings.port,
    database: settings.database,
    user: settings.user,
    password,
    ssl: false,
    sslnegotiation: null,
    prepare: !settings.proxy,
    // Its query for array types has an error that nobody catches; types.ts knows the built-in ones.
    fetch_types: false,
    types,
    connect_timeout: 0,
    idle_timeout: 0,
    max_lifetime: 0,
    keep_alive: 0,
    backoff: 0,
    max_pipeline: 100,
    debug: false,
    no_subscribe: true,
    onnotice: () => {},
    socket: () => {
      if (given || socket.destroyed) throw networkError("CONNECTION_CLOSED");
      given = true;
      return socket;
    },
    connection: { application_name: "reims", ...(settings.proxy ? {} : serverLimits) },
  };
  return postgres(options as unknown as Options);
}

/** Runs an empty statement, which makes the driver log in. */
export async function logIn(client: postgres.Sql): Promise<Backend> {
  const query = client.unsafe("", [], { prepare: false });
  await query;
  return (query as unknown as { state: Backend }).state;
}
