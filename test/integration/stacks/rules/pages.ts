import { pagePolicy } from "../../../../stacks/page-policy.ts";
import type { Evaluation } from "../../../../stacks/plan/types.ts";
import { named, ofType, type Rule } from "./find.ts";

interface Behavior {
  pathPattern?: string;
  allowedMethods: string[];
  cachePolicyId: string;
  compress: boolean;
  originRequestPolicyId?: string;
  responseHeadersPolicyId?: string;
  viewerProtocolPolicy: string;
}

/** CloudFront's managed policies. */
const cachingDisabled = "4135ea2d-6df8-44a3-9df3-4b5a84be39ad";
const allHeadersButHost = "b689b0a8-53d0-40ab-baf2-68738e2966ac";

function behaviors(plan: Evaluation): { api: Behavior; others: Behavior[] } | undefined {
  const distributions = ofType(plan, "aws:cloudfront/distribution:Distribution");
  if (distributions.length !== 1) return undefined;
  const { defaultCacheBehavior, orderedCacheBehaviors = [] } = distributions[0]?.inputs ?? {};
  return { api: defaultCacheBehavior as Behavior, others: orderedCacheBehaviors as Behavior[] };
}

/** Every method and header reaches the API, nothing is cached, and no ETag is weakened by a compression on the way. */
export const apiPassesUntouched: Rule = (plan) => {
  const found = behaviors(plan);
  if (found === undefined) return ["there is not one distribution"];
  const { api } = found;
  const methods = ["DELETE", "GET", "HEAD", "OPTIONS", "PATCH", "POST", "PUT"];
  return [
    ...(api.cachePolicyId === cachingDisabled ? [] : ["the API's answers are cached"]),
    ...(api.compress === false ? [] : ["the API's ETags are weakened"]),
    ...(api.originRequestPolicyId === allHeadersButHost ? [] : ["not every header reaches the API"]),
    ...(api.responseHeadersPolicyId === undefined ? [] : ["the API's headers are changed"]),
    ...methods.filter((method) => !api.allowedMethods.includes(method)).map((one) => `${one} is refused`),
    ...[api, ...found.others]
      .filter(({ viewerProtocolPolicy }) => viewerProtocolPolicy !== "redirect-to-https")
      .map(() => "plain HTTP is answered"),
    ...found.others
      .filter(({ pathPattern }) => pathPattern !== "/app/*")
      .map(({ pathPattern }) => `${pathPattern} is treated otherwise`),
  ];
};

/** The pages' own headers, each of them, and connections to nobody but the origin, the documents and the login. */
export const pagesAreStrict: Rule = (plan) => {
  const pages = behaviors(plan)?.others[0];
  const type = "aws:cloudfront/responseHeadersPolicy:ResponseHeadersPolicy";
  const inputs: Record<string, unknown> = named(plan, type, "PageHeaders")?.inputs ?? {};
  const security = inputs.securityHeadersConfig as Record<string, Record<string, unknown>> | undefined;
  const custom = inputs.customHeadersConfig as { items: { header: string; value: string }[] } | undefined;
  const sent: Record<string, unknown> = {
    "content-security-policy": security?.contentSecurityPolicy?.contentSecurityPolicy,
    "referrer-policy": security?.referrerPolicy?.referrerPolicy,
    "x-content-type-options": security?.contentTypeOptions === undefined ? undefined : "nosniff",
    ...Object.fromEntries((custom?.items ?? []).map(({ header, value }) => [header, value])),
  };
  const bucket = named(plan, "aws:s3/bucket:Bucket", "DocumentsBucket")?.inputs.bucket;
  const wanted = pagePolicy(`'self' https://${bucket}.s3.${plan.region}.amazonaws.com ${plan.outputs.login}`);
  return [
    ...(pages?.responseHeadersPolicyId === "PageHeaders-id" ? [] : ["the pages go without their headers"]),
    ...(security?.strictTransportSecurity === undefined ? ["the pages do not ask for TLS"] : []),
    ...Object.entries(wanted)
      .filter(([header, value]) => sent[header] !== value)
      .map(([header]) => `the pages' ${header} is ${sent[header]}`),
  ];
};

/** Immutable by name under assets, asked for each time elsewhere; nothing is kept that does not say so, nothing old is removed. */
export const pagesStayFresh: Rule = (plan) => {
  const uploaded = plan.resources.find(({ name }) => name.startsWith("SiteAssetFiles"))?.inputs;
  const files = (uploaded?.files ?? []) as { key: string; cacheControl: string }[];
  const policy = named(plan, "aws:cloudfront/cachePolicy:CachePolicy", "RouterServerCachePolicy")?.inputs;
  const pages = behaviors(plan)?.others[0];
  return [
    ...(files.some(({ key }) => key === "app/index.html") ? [] : ["there is no page"]),
    ...files
      .filter(
        ({ key, cacheControl }) =>
          cacheControl !==
          (key.startsWith("app/assets/") ? "public, max-age=31536000, immutable" : "no-cache"),
      )
      .map(({ key, cacheControl }) => `${key} is kept by ${cacheControl}`),
    ...(uploaded?.purge === false ? [] : ["open pages lose their parts"]),
    ...(pages?.cachePolicyId === "RouterServerCachePolicy-id" &&
    policy?.minTtl === 0 &&
    policy.defaultTtl === 0
      ? []
      : ["the page is kept on the way"]),
    ...(pages?.originRequestPolicyId === undefined ? [] : ["tokens reach the store of the pages"]),
  ];
};

/** The client of the pages returns to them and to the reference, and their build knows where to sign in. */
export const loginLeadsBack: Rule = (plan) => {
  const client = named(plan, "aws:cognito/userPoolClient:UserPoolClient", "WebClient")?.inputs;
  const { environment } = (named(plan, "command:local:Command", "SiteBuilder")?.inputs ?? {}) as {
    environment?: Record<string, string>;
  };
  const wanted: Record<string, unknown> = {
    VITE_LOGIN_ISSUER: `https://cognito-idp.${plan.region}.amazonaws.com/UsersUserPool-id`,
    VITE_LOGIN_URL: plan.outputs.login,
    VITE_LOGIN_CLIENT: "WebClient-id",
    VITE_LOGIN_SCOPE: plan.outputs.scope,
  };
  const back = (client?.callbackUrls ?? []) as string[];
  return [
    ...[String(plan.outputs.pages), `${plan.outputs.docs}/oauth2-redirect.html`]
      .filter((address) => !back.includes(address))
      .map((address) => `the login does not lead back to ${address}`),
    ...(client?.generateSecret === false ? [] : ["the pages' client has a secret"]),
    ...Object.entries(wanted)
      .filter(([name, value]) => environment?.[name] !== value)
      .map(([name]) => `the pages are built with ${name} ${environment?.[name]}`),
  ];
};

/** The documents' bucket answers browsers of the pages' origin and of no other, for GET and PUT. */
export const documentsAreSentFromThePages: Rule = (plan) => {
  const origin = new URL(String(plan.outputs.pages)).origin;
  const bucket = named(plan, "aws:s3/bucket:Bucket", "DocumentsBucket")?.inputs.bucket;
  return ofType(plan, "aws:s3/bucketCorsConfiguration:BucketCorsConfiguration").flatMap(
    ({ name, inputs }) => {
      const rules = inputs.corsRules as { allowedOrigins: string[]; allowedMethods: string[] }[];
      return [
        ...(inputs.bucket === bucket ? [] : [`${name} opens ${inputs.bucket} to browsers`]),
        ...rules
          .filter(({ allowedOrigins }) => allowedOrigins.join() !== origin)
          .map(({ allowedOrigins }) => `documents are open to ${allowedOrigins}`),
        ...rules
          .filter(({ allowedMethods }) => allowedMethods.toSorted().join() !== "GET,PUT")
          .map(({ allowedMethods }) => `browsers may ${allowedMethods} documents`),
      ];
    },
  );
};
