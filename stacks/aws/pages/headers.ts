/// <reference path="../../../.sst/platform/config.d.ts" />
import { pagePolicy } from "../../page-policy.ts";
import { loginUrl } from "../api/user-pool.ts";
import { bucket } from "../data/storage.ts";
import { prefix } from "../stage.ts";

const host = bucket.nodes.bucket.bucketRegionalDomainName;

/** The pages ask their own origin, the bucket by signed links, and the login for tokens. */
const headers = $resolve([host, loginUrl]).apply(([store, login]) =>
  pagePolicy(`'self' https://${store} ${login}`),
);

/** Headers that CloudFront takes by name; the others it takes as custom ones. */
const known = ["content-security-policy", "referrer-policy", "x-content-type-options"];

/** The headers of the pages, the same as on a laptop, and that the browser comes back by TLS alone. */
export const pageHeaders = new aws.cloudfront.ResponseHeadersPolicy("PageHeaders", {
  name: `${prefix}-pages`,
  securityHeadersConfig: {
    contentSecurityPolicy: {
      contentSecurityPolicy: headers.apply((all) => all["content-security-policy"] ?? ""),
      override: true,
    },
    referrerPolicy: { referrerPolicy: headers.apply((all) => all["referrer-policy"] ?? ""), override: true },
    contentTypeOptions: { override: true },
    strictTransportSecurity: { accessControlMaxAgeSec: 31_536_000, override: true },
  },
  customHeadersConfig: {
    items: headers.apply((all) =>
      Object.entries(all)
        .filter(([header]) => !known.includes(header))
        .map(([header, value]) => ({ header, value, override: true })),
    ),
  },
});
