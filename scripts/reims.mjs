#!/usr/bin/env node
// The command `reims`: scripts/reims.ts on Node 24, whatever Node started this.
process.argv.splice(2, 0, "scripts/reims.ts");
await import("./node.mjs");
