import { leasesAsOf } from "../../lib/leases/as-of.ts";
import { leases } from "../../lib/leases/definition.ts";
import { listHandler } from "../../lib/resource/handlers/list.ts";

export const handler = listHandler(leases, leasesAsOf);
