// Runs the canary's script as Synthetics does, in this process's Node: `run-canary.cjs SCRIPT RUNS`; one JSON document on stdout.
const path = require("node:path");
const Module = require("node:module");

const [script, runs] = process.argv.slice(2);
let steps = [];
const synthetics = {
  async executeStep(name, run) {
    try {
      const value = await run();
      steps.push({ name, passed: true });
      return value;
    } catch (error) {
      steps.push({ name, passed: false });
      throw error;
    }
  },
};

// The library that the runtime brings along.
const load = Module._load;
Module._load = (request, ...rest) =>
  request === "@aws/synthetics-core" ? { synthetics } : load(request, ...rest);

async function main() {
  const { handler } = require(path.resolve(script));
  const done = [];
  for (let run = 0; run < Number(runs); run++) {
    steps = [];
    const outcome = await handler().then(
      (said) => ({ said }),
      (error) => ({ error: error.message }),
    );
    done.push({ ...outcome, steps });
  }
  console.log(JSON.stringify({ node: process.version, runs: done }));
}

main();
