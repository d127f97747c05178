import { createPrivateKey, createPublicKey, randomUUID } from "node:crypto";
import path from "node:path";
import { exportPKCS8, generateKeyPair, type JWTPayload, jwtVerify, SignJWT } from "jose";
import { keep } from "./data-directory/keep.ts";
import type { TokenVerifier } from "./gateway/authorizer.ts";

export const issuerName = "https://issuer.reims.localhost";
export const audienceName = "reims";

/** RS256 only: API Gateway's JWT authorizer takes no other family of algorithms, and an HMAC could be forged with the public key. */
const algorithm = "RS256";

export interface TokenOptions {
  scope?: string;
  subject?: string;
  /** Seconds from now; negative makes a token that has expired. */
  expiresIn?: number;
  /** Seconds from now before which the token is not valid. */
  notBefore?: number;
  audience?: string;
  issuer?: string;
}

export interface LocalIssuer extends TokenVerifier {
  sign(options?: TokenOptions): Promise<string>;
  /** The public key, PEM. */
  publicKey: string;
}

/** The token issuer of a data directory: its key is made once and stays there, readable by its owner alone. */
export async function localIssuer(dataDir: string): Promise<LocalIssuer> {
  const pem = await keep(path.join(dataDir, "issuer.pem"), async () => {
    const { privateKey } = await generateKeyPair(algorithm, { extractable: true });
    return exportPKCS8(privateKey);
  });
  const privateKey = createPrivateKey(pem);
  const publicKey = createPublicKey(privateKey);
  return {
    publicKey: publicKey.export({ type: "spki", format: "pem" }).toString(),
    async verify(token) {
      const { payload } = await jwtVerify(token, publicKey, {
        algorithms: [algorithm],
        issuer: issuerName,
        audience: audienceName,
        requiredClaims: ["exp", "sub"],
      });
      if (payload.sub === "") throw new Error("the token has no subject");
      if ((payload.iat ?? 0) > now()) throw new Error("the token was issued in the future");
      return payload;
    },
    async sign(options = {}) {
      const { notBefore, expiresIn = 3600 } = options;
      const claims: JWTPayload = {
        iss: options.issuer ?? issuerName,
        aud: options.audience ?? audienceName,
        sub: options.subject ?? "local",
        scope: options.scope ?? "properties:read properties:write",
        iat: now() + Math.min(0, expiresIn),
        exp: now() + expiresIn,
        ...(notBefore === undefined ? {} : { nbf: now() + notBefore }),
        jti: randomUUID(),
      };
      return new SignJWT(claims).setProtectedHeader({ alg: algorithm, typ: "JWT" }).sign(privateKey);
    },
  };
}

const now = () => Math.floor(Date.now() / 1000);
