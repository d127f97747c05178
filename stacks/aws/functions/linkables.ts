/// <reference path="../../../.sst/platform/config.d.ts" />
import type { LinkName } from "../../../lib/http/route.ts";
import { allScopes, web } from "../api/auth.ts";
import { authorizationUrl, tokenUrl } from "../api/user-pool.ts";
import { RandomPassword } from "../random.ts";

/** What a route may be told besides its services, by the name of its link. */
export const linkables: Record<LinkName, sst.Linkable<Record<string, unknown>>> = {
  CursorSecret: new sst.Linkable("CursorSecret", {
    properties: { value: new RandomPassword("CursorKey", { length: 43, special: false }).result },
  }),
  SignIn: new sst.Linkable("SignIn", {
    properties: {
      authorizationUrl,
      tokenUrl,
      clientId: web.id,
      scopes: ["openid", ...allScopes.split(" ")].join(","),
    },
  }),
};
