import type { TabProps } from "../tabs.tsx";
import { Units } from "./units.tsx";

export function RentRoll({ row }: TabProps) {
  return <Units property={row.id} />;
}
