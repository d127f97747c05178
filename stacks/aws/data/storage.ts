/// <reference path="../../../.sst/platform/config.d.ts" />
import { settings } from "../stage.ts";

/** A bucket that is private, encrypted, versioned, tidied up, and reached over TLS alone. */
export function privateBucket(
  name: string,
  options: {
    expire?: { prefix: string; days: number };
    /** The one distribution of CloudFront that may read its objects, by ARN. */
    reader?: $util.Input<string>;
  } = {},
): sst.aws.Bucket {
  const bucket = new sst.aws.Bucket(name, {
    enforceHttps: true,
    versioning: true,
    cors: false,
    ...(options.reader === undefined ? {} : { policy: [readBy(options.reader)] }),
    transform: { bucket: { forceDestroy: !settings.protect } },
  });
  new aws.s3.BucketServerSideEncryptionConfiguration(`${name}Encryption`, {
    bucket: bucket.name,
    rules: [{ applyServerSideEncryptionByDefault: { sseAlgorithm: "AES256" }, bucketKeyEnabled: true }],
  });
  new aws.s3.BucketOwnershipControls(`${name}Ownership`, {
    bucket: bucket.name,
    rule: { objectOwnership: "BucketOwnerEnforced" },
  });
  new aws.s3.BucketLifecycleConfiguration(`${name}Lifecycle`, {
    bucket: bucket.name,
    rules: [
      {
        id: "tidy",
        status: "Enabled",
        filter: { prefix: "" },
        abortIncompleteMultipartUpload: { daysAfterInitiation: 7 },
        noncurrentVersionExpiration: { noncurrentDays: 90 },
      },
      ...(options.expire === undefined
        ? []
        : [
            {
              id: "expire",
              status: "Enabled",
              filter: { prefix: options.expire.prefix },
              expiration: { days: options.expire.days },
            },
          ]),
    ],
  });
  return bucket;
}

const readBy = (distribution: $util.Input<string>) => ({
  principals: [{ type: "service" as const, identifiers: ["cloudfront.amazonaws.com"] }],
  actions: ["s3:GetObject"],
  paths: ["*"],
  conditions: [{ test: "StringEquals", variable: "aws:SourceArn", values: [distribution] }],
});

/** The object store that takes MinIO's place. */
export const bucket = privateBucket("Documents");
