/// <reference path="../../../.sst/platform/config.d.ts" />

/** RDS Proxy is not offered in these ("Quotas and limitations for RDS Proxy"); the id of a zone is the same in every account. */
const withoutProxy = ["use1-az3", "usw1-az2"];

/** Two of the region's zones in which all services of the stack are offered; Local Zones are left out. */
export const zones = aws
  .getAvailabilityZonesOutput({
    state: "available",
    excludeZoneIds: withoutProxy,
    filters: [{ name: "zone-type", values: ["availability-zone"] }],
  })
  .names.apply((names) => names.toSorted().slice(0, 2));
