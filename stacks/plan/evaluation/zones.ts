interface Query {
  excludeZoneIds?: string[];
  filters?: { name: string; values: string[] }[];
}

/** Zones as an account may find them: the first is one in which RDS Proxy is not offered, and a Local Zone sorts first. */
const zones = [
  { suffix: "-bos-1a", id: "bos1-az1", "zone-type": "local-zone" },
  { suffix: "a", id: "use1-az3", "zone-type": "availability-zone" },
  { suffix: "b", id: "use1-az1", "zone-type": "availability-zone" },
  { suffix: "c", id: "use1-az2", "zone-type": "availability-zone" },
];

/** The id of a zone, which is the same in every account, by its name, which is not. */
export function zoneId(name: string): string | undefined {
  return zones.find(({ suffix }) => name.endsWith(suffix))?.id;
}

/** What DescribeAvailabilityZones would answer: names in no order to rely on. */
export function zoneNames({ excludeZoneIds = [], filters = [] }: Query, region: string): string[] {
  return zones
    .filter(({ id }) => !excludeZoneIds.includes(id))
    .filter((zone) =>
      filters.every(({ name, values }) => name !== "zone-type" || values.includes(zone["zone-type"])),
    )
    .map(({ suffix }) => region + suffix);
}
