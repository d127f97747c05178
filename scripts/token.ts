import { localIssuer } from "../stacks/local/issuer.ts";
import { dataDirectory } from "../stacks/local/state.ts";
import { command, integerFlag, readArgs } from "./support/command.ts";

const usage =
  'npm run token -- [--scope "properties:read properties:write"] [--subject S] [--expires-in SECONDS] [--not-before SECONDS] [--audience A] [--issuer I]';

const text = { type: "string" } as const;

await command(async () => {
  const { values } = readArgs(usage, {
    scope: text,
    subject: text,
    "expires-in": text,
    "not-before": text,
    audience: text,
    issuer: text,
  });
  const issuer = await localIssuer(dataDirectory());
  const token = await issuer.sign({
    ...values,
    expiresIn: integerFlag("expires-in", values["expires-in"]),
    notBefore: integerFlag("not-before", values["not-before"]),
  });
  console.log(token);
  return 0;
});
