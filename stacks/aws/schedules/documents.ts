/// <reference path="../../../.sst/platform/config.d.ts" />
import { bucket } from "../data/storage.ts";
import { sweepStatements } from "../functions/object-permissions.ts";
import { daily } from "./daily.ts";

/** Removes each day the objects of deleted documents and of uploads that were never completed. */
export const sweepDocumentsDaily = (): sst.aws.Function =>
  daily("DocumentsSweep", {
    handler: "functions/documents/sweep.handler",
    description:
      "Removes the files of deleted documents and of uploads that were never completed, once a day",
    hour: 7,
    memory: 512,
    timeout: 300,
    environment: { MINIO_BUCKET: bucket.name },
    permissions: sweepStatements,
  });
