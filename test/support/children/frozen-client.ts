// A process that uses lib/db as a Lambda does. Tests freeze it with SIGSTOP and thaw it with SIGCONT.
import { execute, fetchVal } from "../../../lib/db/index.ts";

process.on("message", async (call: "read" | "write") => {
  try {
    const value =
      call === "read" ? await fetchVal("select 1") : await execute("insert into frozen values (1)");
    process.send?.({ value });
  } catch (error) {
    process.send?.({ error: String(error) });
  }
});
process.send?.("ready");
