import { alertRules } from "./alert-rules.ts";
import { alerts } from "./alerts.ts";
import type { TableCases } from "./case.ts";
import { changes } from "./changes.ts";
import { documentVersions } from "./document-versions.ts";
import { documents } from "./documents.ts";
import { importMaps } from "./import-maps.ts";
import { leaseCharges } from "./lease-charges.ts";
import { leaseOptions } from "./lease-options.ts";
import { leaseSpaces } from "./lease-spaces.ts";
import { leases } from "./leases.ts";
import { leasesKnownFrom } from "./leases-known-from.ts";
import { properties } from "./properties.ts";
import { propertyFigures } from "./property-figures.ts";
import { propertySources } from "./property-sources.ts";
import { rentRollImports } from "./rent-roll-imports.ts";
import { tenants } from "./tenants.ts";
import { transactionCategories } from "./transaction-categories.ts";
import { transactionSources } from "./transaction-sources.ts";
import { transactions } from "./transactions.ts";
import { units } from "./units.ts";

/** The tables that `verify` tries. */
export const tableCases: readonly TableCases[] = [
  properties,
  propertySources,
  tenants,
  units,
  leases,
  leaseSpaces,
  leaseCharges,
  leaseOptions,
  changes,
  propertyFigures,
  leasesKnownFrom,
  rentRollImports,
  importMaps,
  transactionCategories,
  transactions,
  transactionSources,
  documents,
  documentVersions,
  alertRules,
  alerts,
];
