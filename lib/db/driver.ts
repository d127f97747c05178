import type { Socket } from "node:net";
import postgres from "postgres";
import type { DatabaseConfig } from "../config/database.ts";
import { networkError } from "./socket.ts";
import { types } from "./types.ts";

type Options = postgres.Options<Record<string, postgres.PostgresType>>;

/**
 * The driver over one open socket, once. It would connect again by itself, in a loop and past every limit: the socket
 * is handed out a single time, so a lost connection stays lost and its replacement is the pool's business.
 */
export function overSocket(config: DatabaseConfig, password: string, socket: Socket): postgres.Sql {
  let given = false;
  const options = {
    max: 1,
    host: config.host,
    port: config.port,
    database: config.database,
    user: config.user,
    password,
    ssl: false,
    sslnegotiation: null,
    prepare: !config.proxy,
    // Its query for array types has an error that nobody catches; lib/db/types.ts knows them.
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
    connection: { application_name: "reims", ...(config.proxy ? {} : serverLimits) },
  };
  return postgres(options as unknown as Options);
}

/** For a client that is frozen or gone: its open transaction and its running statement must not hold locks for ever. */
const serverLimits = { idle_in_transaction_session_timeout: 60_000, client_connection_check_interval: 5_000 };

/** What identifies the server's side of a connection, for a CancelRequest. */
export interface Backend {
  pid: number;
  secret: number;
}

/** Runs an empty statement, which makes the driver log in; who answers. */
export async function logIn(client: postgres.Sql): Promise<Backend> {
  const query = client.unsafe("", [], { prepare: false });
  await query;
  return (query as unknown as { state: Backend }).state;
}
