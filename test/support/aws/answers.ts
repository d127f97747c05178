import { createCipheriv } from "node:crypto";

/** What a recorded call of AWS answers. */
export interface Answer {
  status?: number;
  type: "text/xml" | "application/json";
  body: string | Buffer;
}

const xml = (body: string, status = 200): Answer => ({ status, type: "text/xml", body });
const json = (body: object, status = 200): Answer => ({
  status,
  type: "application/json",
  body: JSON.stringify(body),
});

const key = Buffer.alloc(32, 9);

function sealed(value: object): Buffer {
  const nonce = Buffer.alloc(12, 1);
  const cipher = createCipheriv("aes-256-gcm", key, nonce);
  return Buffer.concat([nonce, cipher.update(JSON.stringify(value)), cipher.final(), cipher.getAuthTag()]);
}

export const noSuchKey = xml(
  "<Error><Code>NoSuchKey</Code><Message>The specified key does not exist.</Message></Error>",
  404,
);

export const noSuchRole = xml(
  `<ErrorResponse xmlns="https://iam.amazonaws.com/doc/2010-05-08/"><Error><Type>Sender</Type><Code>NoSuchEntity</Code><Message>The role cannot be found.</Message></Error></ErrorResponse>`,
  404,
);

export const expiredToken = xml(
  `<ErrorResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><Error><Type>Sender</Type><Code>ExpiredToken</Code><Message>The security token included in the request is expired</Message></Error></ErrorResponse>`,
  403,
);

export const unauthorized = xml(
  "<Response><Errors><Error><Code>UnauthorizedOperation</Code><Message>You are not authorized to perform this operation.</Message></Error></Errors><RequestID>r</RequestID></Response>",
  403,
);

const role = (name: string) =>
  xml(
    `<GetRoleResponse xmlns="https://iam.amazonaws.com/doc/2010-05-08/"><GetRoleResult><Role><RoleName>${name}</RoleName><Path>/aws-service-role/</Path><RoleId>AROA</RoleId><Arn>arn:aws:iam::123456789012:role/${name}</Arn><CreateDate>2026-01-01T00:00:00Z</CreateDate></Role></GetRoleResult></GetRoleResponse>`,
  );

const zone = (name: string, id: string) =>
  `<item><zoneName>${name}</zoneName><zoneId>${id}</zoneId><zoneState>available</zoneState></item>`;

export const zones = (...items: [name: string, id: string][]) =>
  xml(
    `<DescribeAvailabilityZonesResponse xmlns="http://ec2.amazonaws.com/doc/2016-11-15/"><availabilityZoneInfo>${items
      .map(([name, id]) => zone(name, id))
      .join("")}</availabilityZoneInfo></DescribeAvailabilityZonesResponse>`,
  );

export const concurrency = (ConcurrentExecutions: number) =>
  json({ AccountLimit: { ConcurrentExecutions, UnreservedConcurrentExecutions: ConcurrentExecutions } });

export const secrets = (...names: string[]): Answer => ({
  type: "application/json",
  body: sealed(Object.fromEntries(names.map((name) => [name, "value"]))),
});

export const lock = json({ created: "2026-11-26T00:00:00Z", updateID: "u", runID: "", command: "deploy" });

export const hostedZones = (...names: string[]) =>
  xml(
    `<ListHostedZonesByNameResponse xmlns="https://route53.amazonaws.com/doc/2013-04-01/"><HostedZones>${names
      .map(
        (name) =>
          `<HostedZone><Id>/hostedzone/Z</Id><Name>${name}.</Name><CallerReference>r</CallerReference><Config><PrivateZone>false</PrivateZone></Config></HostedZone>`,
      )
      .join(
        "",
      )}</HostedZones><IsTruncated>false</IsTruncated><MaxItems>1</MaxItems></ListHostedZonesByNameResponse>`,
  );

/** An account in which production may be deployed at once, by the call. */
export const healthyAccount: Record<string, Answer> = {
  GetCallerIdentity: xml(
    `<GetCallerIdentityResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><GetCallerIdentityResult><Arn>arn:aws:sts::123456789012:assumed-role/deployer/ann</Arn><UserId>A:ann</UserId><Account>123456789012</Account></GetCallerIdentityResult></GetCallerIdentityResponse>`,
  ),
  DescribeAvailabilityZones: zones(
    ["us-east-1a", "use1-az3"],
    ["us-east-1b", "use1-az1"],
    ["us-east-1c", "use1-az2"],
  ),
  "GetRole AWSServiceRoleForRDS": role("AWSServiceRoleForRDS"),
  "GetRole AWSServiceRoleForElastiCache": role("AWSServiceRoleForElastiCache"),
  "GET /2016-08-19/account-settings": concurrency(1_000),
  "GetParameter /sst/bootstrap": json({
    Parameter: { Name: "/sst/bootstrap", Value: JSON.stringify({ version: 3, state: "sst-state-x" }) },
  }),
  "GetParameter /sst/passphrase/reims/production": json({ Parameter: { Value: key.toString("base64") } }),
  "GET /sst-state-x/app/reims/production.json": json({}),
  "GET /sst-state-x/lock/reims/production.json": noSuchKey,
  "GET /sst-state-x/secret/reims/production.json": secrets("AlarmEmail"),
};

export const parameterNotFound = json({ __type: "ParameterNotFound", message: "not found" }, 400);
