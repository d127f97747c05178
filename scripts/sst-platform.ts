import { ensurePlatform } from "./plan/platform.ts";

await ensurePlatform((line) => console.error(line));
