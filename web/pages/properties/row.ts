import type { components } from "../../lib/api/schema.ts";

export type PropertyRow = components["schemas"]["Property"];

/** A property as a list answers it: with the figures that follow from its own, where they are asked for. */
export type ListedProperty = PropertyRow &
  Pick<components["schemas"]["ListedProperty"], "ltv" | "debt_yield">;
