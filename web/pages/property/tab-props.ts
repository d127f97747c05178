import type { PropertyRow } from "../properties/row.ts";

/** What each tab of a property gets. */
export interface TabProps {
  row: PropertyRow;
  edit(): void;
}
