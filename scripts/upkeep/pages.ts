import path from "node:path";
import { buildPages, buildPagesInto } from "../../stacks/local/pages/build.ts";

// With a directory, such as a deployment's, they are built into it whatever was built before.
const [directory] = process.argv.slice(2);
console.log(
  directory === undefined ? await buildPages(console.error) : await buildPagesInto(path.resolve(directory)),
);
