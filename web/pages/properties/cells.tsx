import { ShareBar } from "../../components/table/share-bar.tsx";
import { words } from "../../lib/fields/field.ts";
import { percent, unknown } from "../../lib/format/number.ts";

export function StatusPill({ status }: { status: string }) {
  return <span class="pill">{words(status)}</span>;
}

export function Occupancy({ rate }: { rate: number | null | undefined }) {
  if (typeof rate !== "number") return unknown;
  return (
    <>
      <ShareBar percent={rate} /> {percent(rate)}
    </>
  );
}
