import { createPrivateKey, randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import path from "node:path";
import { generateKeyPair, type JWTPayload, SignJWT, UnsecuredJWT } from "jose";
import type { Scope } from "../../../lib/http/route.ts";
import { audienceName, issuerName, type LocalIssuer } from "../../../stacks/local/issuer.ts";

const other = await generateKeyPair("RS256");
const now = () => Math.floor(Date.now() / 1000);

const claims = (scope: Scope): JWTPayload => ({
  iss: issuerName,
  aud: audienceName,
  sub: "someone",
  scope,
  iat: now(),
  exp: now() + 600,
  jti: randomUUID(),
});

/** An Authorization header for each thing that can be wrong with a token, undefined for none at all; each would be right but for its name. */
export function wrongTokens(
  issuer: LocalIssuer,
  dataDir: string,
  scope: Scope,
): Record<string, () => Promise<string | undefined>> {
  const key = createPrivateKey(readFileSync(path.join(dataDir, "issuer.pem")));
  const bearer = async (token: Promise<string> | string) => `Bearer ${await token}`;
  const signed = (change: JWTPayload, alg = "RS256") =>
    bearer(new SignJWT({ ...claims(scope), ...change }).setProtectedHeader({ alg }).sign(key));
  const good = () => issuer.sign({ scope });
  return {
    "no token": async () => undefined,
    garbage: () => bearer("garbage"),
    "three parts of garbage": () => bearer("e30.e30.e30"),
    "an empty token": () => bearer(""),
    "another scheme": async () => `Basic ${await good()}`,
    "no scheme": good,
    expired: () => bearer(issuer.sign({ scope, expiresIn: -1 })),
    "not yet valid": () => bearer(issuer.sign({ scope, notBefore: 60 })),
    "issued in the future": () => signed({ iat: now() + 60 }),
    "without an expiry": () => signed({ exp: undefined }),
    "without a subject": () => signed({ sub: undefined }),
    "an empty subject": () => signed({ sub: "" }),
    "wrong issuer": () => bearer(issuer.sign({ scope, issuer: "https://elsewhere.example" })),
    "wrong audience": () => bearer(issuer.sign({ scope, audience: "another-api" })),
    "alg:none": () => bearer(new UnsecuredJWT(claims(scope)).encode()),
    "HS256 with the public key": () => {
      const secret = new TextEncoder().encode(issuer.publicKey);
      return bearer(new SignJWT(claims(scope)).setProtectedHeader({ alg: "HS256" }).sign(secret));
    },
    "another algorithm of the same key": () => signed({}, "PS256"),
    "another key": () =>
      bearer(new SignJWT(claims(scope)).setProtectedHeader({ alg: "RS256" }).sign(other.privateKey)),
    "a changed payload": async () => {
      const [head, payload, signature] = (await good()).split(".");
      const text = Buffer.from(payload ?? "", "base64url")
        .toString()
        .replace('"local"', '"admin"');
      return bearer([head, Buffer.from(text).toString("base64url"), signature].join("."));
    },
    "a changed signature": async () => bearer((await good()).replace(/.{6}$/, "AAAAAA")),
  };
}
