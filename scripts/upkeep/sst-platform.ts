import { ensurePlatform } from "../../stacks/plan/platform.ts";

await ensurePlatform((line) => console.error(line));
