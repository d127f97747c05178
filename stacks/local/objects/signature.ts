import { createHash, createHmac, timingSafeEqual } from "node:crypto";

export interface SignedRequest {
  method: string;
  /** The path as it was sent, percent-encoded. */
  path: string;
  rawQuery: string;
  headers: Record<string, string>;
}

export interface SigningKey {
  accessKeyId: string;
  secretAccessKey: string;
}

/** S3's code for a link that is refused. */
export type Refusal = "AccessDenied" | "InvalidAccessKeyId" | "SignatureDoesNotMatch";

/**
 * Checks a request by a presigned link as S3 does (AWS Signature Version 4, query parameters): key, expiry, that every
 * x-amz- header is signed, and the signature. Returns why it is refused, or nothing.
 */
export function refusalOf(request: SignedRequest, key: SigningKey, now = Date.now()): Refusal | undefined {
  const query = new URLSearchParams(request.rawQuery);
  const part = (name: string) => query.get(`X-Amz-${name}`) ?? "";
  const [accessKeyId, ...scope] = part("Credential").split("/");
  if (accessKeyId !== key.accessKeyId) return "InvalidAccessKeyId";
  const begins = instantOf(part("Date"));
  const ends = begins + Number(part("Expires")) * 1000;
  if (!(now < ends) || begins > now + 900_000) return "AccessDenied";
  const signed = part("SignedHeaders").split(";");
  const extra = Object.keys(request.headers).find(
    (name) => name.startsWith("x-amz-") && !signed.includes(name),
  );
  if (extra !== undefined || !signed.includes("host")) return "AccessDenied";
  const expected = sign(canonical(request, query, signed), part("Date"), scope, key.secretAccessKey);
  const given = Buffer.from(part("Signature"), "hex");
  const same = given.length === expected.length && timingSafeEqual(given, expected);
  return same ? undefined : "SignatureDoesNotMatch";
}

function canonical(
  { method, path, headers }: SignedRequest,
  query: URLSearchParams,
  signed: string[],
): string {
  const parameters = [...query]
    .filter(([name]) => name !== "X-Amz-Signature")
    .map(([name, value]) => `${encode(name)}=${encode(value)}`)
    .sort();
  const lines = signed.map((name) => `${name}:${(headers[name] ?? "").trim().replaceAll(/ +/g, " ")}`);
  return [method, path, parameters.join("&"), ...lines, "", signed.join(";"), "UNSIGNED-PAYLOAD"].join("\n");
}

function sign(text: string, date: string, scope: readonly string[], secret: string): Buffer {
  const hmac = (key: string | Buffer, data: string) => createHmac("sha256", key).update(data).digest();
  const key = scope.reduce<string | Buffer>(hmac, `AWS4${secret}`);
  const digest = createHash("sha256").update(text).digest("hex");
  return hmac(key, ["AWS4-HMAC-SHA256", date, scope.join("/"), digest].join("\n"));
}

/** `20251012T193253Z` as epoch milliseconds; NaN for anything else. */
function instantOf(text: string): number {
  return Date.parse(text.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, "$1-$2-$3T$4:$5:$6Z"));
}

const encode = (text: string) =>
  encodeURIComponent(text).replaceAll(
    /[!'()*]/g,
    (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`,
  );
