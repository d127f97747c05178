import { Page } from "../../components/layout/page.tsx";
import { useTotal } from "../../components/list/list-table.tsx";
import { count } from "../../lib/format/number.ts";
import { FirstProperty } from "../properties/first-property.tsx";
import { FigureNeeds } from "./figure-needs.tsx";
import { ShortLists } from "./short-lists.tsx";

export function Dashboard() {
  const total = useTotal("/properties");
  if (total === undefined) return <Page title="Portfolio">{null}</Page>;
  if (total > 0) {
    return (
      <Page title="Portfolio" scope={count(total, "property", "properties")}>
        <ShortLists />
      </Page>
    );
  }
  return (
    <Page title="Portfolio" scope="No properties yet">
      <FirstProperty />
      <FigureNeeds />
    </Page>
  );
}
