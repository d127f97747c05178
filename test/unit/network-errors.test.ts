import { expect, test } from "vitest";
import { isTransientNetworkError, networkError, networkErrorKind } from "../../lib/network-errors.ts";

test.each([
  ["ECONNREFUSED", "refused", true],
  ["CONNECT_TIMEOUT", "timeout", true],
  ["EAI_AGAIN", "dns", true],
  ["ENOTFOUND", "dns", false],
  ["CERT_HAS_EXPIRED", "tls", false],
  ["ERR_TLS_CERT_ALTNAME_INVALID", "tls", false],
  ["HPE_INVALID_CONSTANT", "protocol", false],
  ["28P01", undefined, false],
])("%s is %s; it may pass by itself: %s", (code, kind, transient) => {
  expect(networkErrorKind(code)).toBe(kind);
  expect(isTransientNetworkError(code)).toBe(transient);
});

test("an error of the network carries its code and no host", () => {
  expect(networkError("ECONNRESET")).toMatchObject({ code: "ECONNRESET", message: "ECONNRESET" });
});
