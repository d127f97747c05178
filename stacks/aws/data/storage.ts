/// <reference path="../../../.sst/platform/config.d.ts" />
import { settings } from "../stage.ts";

/** A bucket that is private, encrypted, versioned, tidied up, and reached over TLS alone. */
export function privateBucket(
  name: string,
  options: { expire?: { prefix: string; days: number } } = {},
): sst.aws.Bucket {
  const bucket = new sst.aws.Bucket(name, {
    enforceHttps: true,
    versioning: true,
    cors: false,
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

/** The object store that takes MinIO's place. */
export const bucket = privateBucket("Documents");
