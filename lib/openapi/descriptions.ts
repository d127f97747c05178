import { definitions } from "../collections.ts";
import { alertOperations } from "./alert-operations.ts";
import { analyticsOperations } from "./analytics/operations.ts";
import { collectionOperations } from "./collections/operations.ts";
import { documentOperations } from "./document-operations.ts";
import { healthOperations } from "./health-operations.ts";
import { importMapOperations } from "./import-map-operations.ts";
import { leaseOperations } from "./lease-operations.ts";
import { ledgerOperations } from "./ledger/operations.ts";
import { propertyOperations } from "./property-operations.ts";
import { referenceOperations } from "./reference-operations.ts";
import { rentRollOperations } from "./rent-roll-operations.ts";
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
