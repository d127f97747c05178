import type { IconName } from "../icon.tsx";

export interface Place {
  href: string;
  name: string;
  icon: IconName;
  /** The second of two keys, after `g`. */
  key?: string;
  /** The collection that is counted beside it. */
  counts?: string;
}

export const places: readonly { title?: string; places: readonly Place[] }[] = [
  {
    places: [
      { href: "/app/", name: "Dashboard", icon: "home", key: "d" },
      { href: "/app/properties", name: "Properties", icon: "building", key: "p", counts: "/properties" },
      { href: "/app/leases", name: "Leases", icon: "file", key: "l", counts: "/leases" },
      { href: "/app/tenants", name: "Tenants", icon: "people", key: "t", counts: "/tenants" },
      { href: "/app/transactions", name: "Transactions", icon: "swap" },
    ],
  },
  {
    title: "Review",
    places: [
      { href: "/app/alerts", name: "Alerts", icon: "bell", key: "a" },
      { href: "/app/analytics", name: "Analytics", icon: "chart" },
      { href: "/app/reports", name: "Reports", icon: "report" },
    ],
  },
  {
    title: "Data",
    places: [
      { href: "/app/import", name: "Import", icon: "download", key: "i" },
      { href: "/app/health", name: "Health", icon: "pulse", key: "h" },
    ],
  },
];

export const everyPlace = places.flatMap((group) => group.places);

/** Whether the place is the one that the path is of. */
export const isCurrent = (place: Place, path: string): boolean =>
  place.href === "/app/" ? path === "/app" : path === place.href || path.startsWith(`${place.href}/`);
