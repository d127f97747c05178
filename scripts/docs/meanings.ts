export interface Meaning {
  /** What it does, for the person who sets it. */
  meaning: string;
  /** Where it is not one value in the code. */
  fallback?: string;
  /** What it takes, where the code does not say it in one place. */
  values?: string;
}

export interface Group {
  title: string;
  settings: Record<string, Meaning>;
}

/** What each setting means, in the order of the document. The names, defaults and ranges are those of the code. */
export const groups: Group[] = [
  {
    title: "The server on this machine",
    settings: {
      HOST: { meaning: "address that `reims start` listens on", fallback: "127.0.0.1" },
      PORT: { meaning: "its port; 0 takes any free one" },
      REIMS_DATA_DIR: {
        meaning: "where Postgres, Redis and S3 keep their data, and the local issuer its key",
        fallback: ".reims",
      },
      REIMS_AUTH: {
        meaning: "`required` checks tokens; `open` is refused on an address that others can reach",
        fallback: "open on loopback, else required",
      },
      REIMS_MIGRATE: { meaning: "lets `reims start` migrate a database of yours" },
    },
  },
  {
    title: "Database",
    settings: {
      DATABASE_URL: {
        meaning: "address of Postgres; its `sslmode` and `sslrootcert` count. Else the names below",
        fallback: "the embedded server",
        values: "postgres://user:password@host:port/name",
      },
      DATABASE_HOST: { meaning: "host; with it go the four names that follow" },
      DATABASE_PORT: { meaning: "port", fallback: "5432", values: "1 to 65535" },
      DATABASE_NAME: { meaning: "name of the database" },
      DATABASE_USER: { meaning: "role to sign in as" },
      DATABASE_PASSWORD: { meaning: "its password" },
      DATABASE_SSL: {
        meaning: "TLS; `verify-full` checks the certificate and the name in it",
        fallback: "disable; require in production",
        values: "disable, require, verify-full",
      },
      DATABASE_SSL_CA: {
        meaning: "file of certificates that `verify-full` trusts beside Node's own",
        fallback: "none",
      },
      DATABASE_DIRECT_HOST: {
        meaning: "the server itself where DATABASE_HOST is a proxy; migrations use it",
        fallback: "none",
      },
      DATABASE_PROXY: {
        meaning: "whether a proxy is in between, so that nothing is prepared",
        fallback: "true where DATABASE_DIRECT_HOST is another host",
      },
      DATABASE_POOL_MIN: { meaning: "connections that are kept open", fallback: "10; 0 on Lambda" },
      DATABASE_POOL_MAX: { meaning: "connections at most; 1 on Lambda" },
      DATABASE_CONNECT_TIMEOUT_MS: {
        meaning: "milliseconds to get a connection, the wait for the pool included",
      },
      DATABASE_COMMAND_TIMEOUT_MS: { meaning: "milliseconds for one statement" },
      DATABASE_MAX_IDLE_MS: {
        meaning: "milliseconds without use after which a connection is replaced",
        fallback: "300000; 60000 on Lambda",
      },
      DATABASE_MAX_AGE_MS: { meaning: "milliseconds after which a connection is replaced in any case" },
      DATABASE_SLOW_QUERY_MS: { meaning: "milliseconds after which a statement is logged by its name" },
      MIGRATIONS_DIR: { meaning: "folder of the migrations", fallback: "migrations" },
      MIGRATIONS_STATEMENT_TIMEOUT_MS: { meaning: "milliseconds for one statement of a migration" },
      NODE_ENV: {
        meaning: "`production` wants TLS to the database and a flag for `reims migrate down`",
        fallback: "none",
      },
    },
  },
  {
    title: "Redis, S3, Ollama",
    settings: {
      REDIS_URL: {
        meaning: "address of Redis or Valkey, `rediss://` for TLS. Else the names below",
        fallback: "a server found on the PATH",
        values: "redis://host:port",
      },
      REDIS_HOST: { meaning: "host; with it go the four names that follow" },
      REDIS_PORT: { meaning: "port", fallback: "6379", values: "1 to 65535" },
      REDIS_TLS: { meaning: "whether the connection is encrypted", fallback: "false" },
      REDIS_USERNAME: { meaning: "user to sign in as", fallback: "none" },
      REDIS_PASSWORD: { meaning: "its password", fallback: "none" },
      MINIO_ENDPOINT: {
        meaning: "address of an S3 server; with it go the three names that follow",
        fallback: "the embedded server",
        values: "a URL or host:port",
      },
      MINIO_PUBLIC_ENDPOINT: {
        meaning: "address that links for files are signed for, where callers reach the S3 server elsewhere",
        fallback: "MINIO_ENDPOINT; the API's own address with the embedded server",
        values: "a URL or host:port",
      },
      MINIO_ACCESS_KEY: { meaning: "access key" },
      MINIO_SECRET_KEY: { meaning: "secret key" },
      MINIO_BUCKET: { meaning: "bucket; alone, it is one on AWS" },
      AWS_REGION: { meaning: "region of the bucket, and of `reims plan`", fallback: "us-east-1" },
      OLLAMA_HOST: {
        meaning: "address of Ollama, as its own tools take it",
        fallback: "a server that answers on its default port",
        values: "a host, host:port or a URL",
      },
      OLLAMA_PORT: { meaning: "its port, where OLLAMA_HOST names none" },
    },
  },
  {
    title: "The API",
    settings: {
      CORS_ORIGINS: {
        meaning: "origins whose pages may call the API",
        fallback: "none",
        values: "comma-separated",
      },
      CURSOR_SECRET: {
        meaning: "signs the cursors of lists; the same on every instance",
        fallback: "made at the first start; needed elsewhere",
      },
      HISTORY_RETENTION_DAYS: {
        meaning: "days after which the history of rows is removed, little by little; 0 keeps all of it",
      },
      REQUIRE_IF_MATCH: { meaning: "refuses a change without If-Match with 428" },
      SIGN_IN_AUTHORIZATION_URL: {
        meaning:
          "where `/docs` signs people in (authorization code with PKCE); with it go the three that follow",
        fallback: "none",
      },
      SIGN_IN_TOKEN_URL: { meaning: "where the code is changed for a token" },
      SIGN_IN_CLIENT_ID: { meaning: "public client of the sign-in" },
      SIGN_IN_SCOPES: {
        meaning: "scopes to ask for",
        fallback: "openid,properties:read,properties:write",
        values: "comma-separated",
      },
    },
  },
  {
    title: "Health, logs, metrics",
    settings: {
      HEALTH_REQUIRED: {
        meaning: "services without which the whole is unhealthy",
        fallback: "database",
        values: "comma-separated",
      },
      HEALTH_CHECK_TIMEOUT_MS: { meaning: "milliseconds after which one check is given up" },
      HEALTH_CACHE_MS: { meaning: "milliseconds for which a good result is answered again; a bad one 1000" },
      HEALTH_FAILURES_BEFORE_UNHEALTHY: { meaning: "failures in a row before a service counts as down" },
      LOG_LEVEL: {
        meaning: "the lowest level that is written, one JSON line an event on stdout",
        fallback: "info",
        values: "debug, info, warn, error, silent",
      },
      OTEL_EXPORTER_OTLP_ENDPOINT: {
        meaning:
          "where the long-running server sends a trace of each request (OTLP over HTTP); OpenTelemetry's other OTEL_EXPORTER_OTLP_* settings count too",
        fallback: "none",
        values: "a URL",
      },
      OTEL_SERVICE_NAME: { meaning: "the name in those traces", fallback: "reims" },
      METRICS: {
        meaning: "`emf` writes CloudWatch's embedded metric format for each health check",
        fallback: "emf on Lambda, else off",
      },
    },
  },
  {
    title: "Commands",
    settings: {
      REIMS_URL: {
        meaning: "API that the commands call",
        fallback: "the one that runs from the data directory",
      },
      REIMS_TOKEN: { meaning: "token that they send", fallback: "one of the local issuer" },
      REIMS_BENCH_ROWS: { meaning: "rows of the larger side of `reims bench list`", fallback: "1000000" },
      REIMS_BENCH_PROPERTIES: {
        meaning: "properties of the larger portfolio of `reims bench analytics`",
        fallback: "10000",
      },
      REIMS_BENCH_HTTP_ROWS: { meaning: "rows behind `reims bench http`", fallback: "10000" },
    },
  },
  {
    title: "Tests",
    settings: {
      REIMS_NIGHTLY: { meaning: "`1` runs the long tests too", fallback: "none" },
      REIMS_SEED: {
        meaning: "replays the random tests of the run that printed this seed",
        fallback: "random",
      },
      REIMS_PUBLIC_RECORDS: {
        meaning: "folder of the public files that some tests read",
        fallback: "beside the checkout",
      },
      CHROMIUM_PATH: { meaning: "the browser of the tests", fallback: "found on the PATH" },
    },
  },
];
