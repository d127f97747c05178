import { buildPages } from "../stacks/local/build-pages.ts";

console.log(await buildPages(console.error));
