import { definitions } from "../collections.ts";
import { analyticsOperations } from "./analytics/operations.ts";
import { collectionOperations } from "./collections/operations.ts";
import { ledgerOperations } from "./ledger/operations.ts";
import { alertOperations } from "./routes/alert-operations.ts";
import { documentOperations } from "./routes/document-operations.ts";
import { healthOperations } from "./routes/health-operations.ts";
import { importMapOperations } from "./routes/import-map-operations.ts";
import { leaseOperations } from "./routes/lease-operations.ts";
import { propertyOperations } from "./routes/property-operations.ts";
import { referenceOperations } from "./routes/reference-operations.ts";
import { rentRollOperations } from "./routes/rent-roll-operations.ts";
import type { Descriptions } from "./types.ts";

/** What is said about each route, keyed as the route table's rows are. */
export const descriptions: Descriptions = Object.assign(
  {},
  ...Object.values(definitions).map(collectionOperations),
  propertyOperations,
  leaseOperations,
  rentRollOperations,
  importMapOperations,
  ledgerOperations,
  analyticsOperations,
  alertOperations,
  documentOperations,
  healthOperations,
  referenceOperations,
);
