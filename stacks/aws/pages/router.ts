/// <reference path="../../../.sst/platform/config.d.ts" />
import { settings } from "../stage.ts";
import { pageHeaders } from "./headers.ts";

/** CloudFront's managed policy CachingDisabled. */
const nothingCached = "4135ea2d-6df8-44a3-9df3-4b5a84be39ad";

/** In CloudFront's own JavaScript: a browser that opens the bare address is led to the pages, as on a laptop. */
const entrance = `
  var uri = event.request.uri;
  var accept = event.request.headers.accept ? event.request.headers.accept.value : "";
  if (uri === "/app" || (uri === "/" && accept.includes("text/html"))) {
    return {
      statusCode: uri === "/" ? 302 : 308,
      headers: { location: { value: "/app/" }, "cache-control": { value: "no-store" } },
    };
  }`;

/**
 * One origin for the pages and the API. The API's answers are cached by nobody on the way and reach the caller byte for byte:
 * compressed, their ETags would be weak and no If-Match would hold. All headers of a request pass, the host's name excepted.
 */
export const router = new sst.aws.Router("Router", {
  ...(settings.domain === undefined ? {} : { domain: settings.domain }),
  edge: { viewerRequest: { injection: entrance } },
  transform: {
    // Of the pages: kept as long as each file says, whatever the address has behind its question mark.
    cachePolicy: (args) => {
      args.comment = "REIMS pages";
      args.parametersInCacheKeyAndForwardedToOrigin = {
        cookiesConfig: { cookieBehavior: "none" },
        headersConfig: { headerBehavior: "none" },
        queryStringsConfig: { queryStringBehavior: "none" },
        enableAcceptEncodingBrotli: true,
        enableAcceptEncodingGzip: true,
      };
    },
    cdn: (args) => {
      const given = $output(args.defaultCacheBehavior);
      args.defaultCacheBehavior = given.apply((api) => ({
        ...api,
        cachePolicyId: nothingCached,
        compress: false,
      }));
      args.orderedCacheBehaviors = given.apply(({ originRequestPolicyId: _, ...pages }) => [
        {
          ...pages,
          pathPattern: "/app/*",
          allowedMethods: ["GET", "HEAD"],
          responseHeadersPolicyId: pageHeaders.id,
        },
      ]);
    },
  },
});

/** Where people open REIMS, and where the login leads back to. */
export const pagesUrl = $interpolate`${router.url}/app/`;

/** The API's reference on the same origin, where a person can sign in. */
export const docsUrl = $interpolate`${router.url}/docs`;
