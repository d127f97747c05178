import { generate } from "selfsigned";

export interface Certificate {
  key: string;
  cert: string;
}

/** A certificate, in PEM, that signs itself and is its own authority. */
export async function selfSigned(hosts = ["localhost", "127.0.0.1"]): Promise<Certificate> {
  const altNames = hosts.map((host) =>
    /^[\d.]+$/.test(host) ? ({ type: 7, ip: host } as const) : ({ type: 2, value: host } as const),
  );
  const { private: key, cert } = await generate([{ name: "commonName", value: "reims-test" }], {
    keyType: "ec",
    algorithm: "sha256",
    extensions: [
      { name: "basicConstraints", cA: true },
      { name: "subjectAltName", altNames },
    ],
  });
  return { key, cert };
}
