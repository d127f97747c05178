import type { components } from "../../../lib/api/schema.ts";

export type Unit = components["schemas"]["Unit"];
