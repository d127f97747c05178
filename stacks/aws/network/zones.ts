/// <reference path="../../../.sst/platform/config.d.ts" />
import { withoutProxy } from "./zones-without-proxy.ts";

/** Two of the region's zones in which all services of the stack are offered; Local Zones are left out. */
export const zones = aws
  .getAvailabilityZonesOutput({
    state: "available",
    excludeZoneIds: withoutProxy,
    filters: [{ name: "zone-type", values: ["availability-zone"] }],
  })
  .names.apply((names) => names.toSorted().slice(0, 2));
