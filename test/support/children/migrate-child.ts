import { migrate } from "../../../lib/migrations/migrate.ts";

// A runner that a test kills. It sends a message when it starts, then migrates the database that its argument names.
process.stdout.write("started\n");
await migrate("up", { url: process.argv[2] ?? "" });
process.stdout.write("done\n");
