import type { ComponentType } from "preact";
import type { PropertyRow } from "../properties/row.ts";
import { Overview } from "./overview/index.tsx";

export interface TabProps {
  row: PropertyRow;
  edit(): void;
}

interface PropertyTab {
  name: string;
  label: string;
  component: ComponentType<TabProps>;
}

export const tabs: readonly [PropertyTab, ...PropertyTab[]] = [
  { name: "overview", label: "Overview", component: Overview },
];
