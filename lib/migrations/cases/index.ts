import type { TableCases } from "./case.ts";
import { properties } from "./properties.ts";
import { propertySources } from "./property-sources.ts";

/** The tables that `verify` tries. */
export const tableCases: readonly TableCases[] = [properties, propertySources];
