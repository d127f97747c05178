import { properties } from "../../lib/properties/definition.ts";
import { importHandler } from "../../lib/resource/handlers/import.ts";

export const handler = importHandler(
  properties,
  async () => (await import("../../lib/figures/import.ts")).importFigures,
);
