// Stands in for aws-lambda-ric's native client, which needs a C++ build: the same four functions over the same HTTP.
const http = require("node:http");

const [hostname, port] = process.env.AWS_LAMBDA_RUNTIME_API.split(":");
const agent = new http.Agent({ keepAlive: true, maxSockets: 1 });
const base = "/2018-06-01/runtime/invocation";

function post(path, body, headers = {}) {
  const request = http.request({
    hostname,
    port,
    agent,
    path: `${base}/${path}`,
    method: "POST",
    headers: { "content-type": "application/json", "content-length": Buffer.byteLength(body), ...headers },
  });
  request.on("response", (response) => response.resume());
  request.on("error", () => process.exit(1));
  request.end(body);
}

exports.initializeClient = () => {};

exports.next = () =>
  new Promise((resolve, reject) => {
    const request = http.get({ hostname, port, agent, path: `${base}/next` }, (response) => {
      let bodyJson = "";
      response.setEncoding("utf8");
      response.on("data", (chunk) => {
        bodyJson += chunk;
      });
      response.on("end", () => resolve({ bodyJson, headers: response.headers }));
    });
    request.on("error", reject);
  });

exports.done = (id, body) => post(`${id}/response`, body);

exports.error = (id, body, cause) =>
  post(`${id}/error`, body, { "lambda-runtime-function-xray-error-cause": encodeURIComponent(cause) });
