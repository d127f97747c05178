import { buildPages } from "../stacks/local/pages/build.ts";

console.log(await buildPages(console.error));
