// Loaded before aws-lambda-ric, whose own native client is not built here.
const { registerHooks } = require("node:module");
const path = require("node:path");
const { pathToFileURL } = require("node:url");

const url = pathToFileURL(path.join(__dirname, "rapid-client.cjs")).href;

registerHooks({
  resolve: (specifier, context, next) =>
    specifier === "./rapid-client.node"
      ? { url, format: "commonjs", shortCircuit: true }
      : next(specifier, context),
});
