/** A line of the access log for each request, refused ones with the reason (variables of API Gateway's `$context`). */
const texts = {
  requestTime: "requestTime",
  requestId: "requestId",
  httpMethod: "httpMethod",
  path: "path",
  routeKey: "routeKey",
  ip: "identity.sourceIp",
  userAgent: "identity.userAgent",
  clientId: "authorizer.claims.client_id",
  authorizerError: "authorizer.error",
  error: "error.message",
  errorType: "error.responseType",
  integrationRequestId: "integration.requestId",
  integrationError: "integration.error",
  integrationStatus: "integration.status",
  functionStatus: "integration.integrationStatus",
  integrationLatency: "integration.latency",
  responseLatency: "responseLatency",
  status: "status",
};

export const accessLogFormat = JSON.stringify(
  Object.fromEntries(Object.entries(texts).map(([name, variable]) => [name, `$context.${variable}`])),
);
