import { useEffect, useMemo, useState } from "preact/hooks";
import { ProblemNote } from "../../../components/feedback/problem-note.tsx";
import { Skeleton } from "../../../components/feedback/skeleton.tsx";
import { askedFor } from "../../../components/list/list-query.ts";
import { useAddress } from "../../../lib/address.ts";
import { addressOf } from "../../../lib/api/paths.ts";
import type { Problem } from "../../../lib/api/problem.ts";
import { mostLines, readLines } from "../../../lib/api/read-lines.ts";
import { useAlertCounts } from "../alert-counts.tsx";
import { MapPicture } from "./picture.tsx";
import { PlaceList } from "./place-list.tsx";
import { type Point, placed } from "./points.ts";

const fields = "id,name,city,state,latitude,longitude,current_value,ltv,occupancy_rate,dscr";

/** The same properties as the table, on a map: the list beside is the control, the picture repeats it. */
export function PropertyMap() {
  const address = useAddress();
  const { cursor: _cursor, sort: _sort, ...asked } = askedFor(address);
  const url = addressOf("/properties", {}, { ...asked, fields, sort: "-current_value", limit: mostLines });
  const [points, setPoints] = useState<Point[]>();
  const [problem, setProblem] = useState<Problem>();
  useEffect(() => {
    const running = new AbortController();
    void readLines<Point>(url, running.signal, (found) => {
      if (!running.signal.aborted) setPoints(found);
    }).then((failure) => {
      if (!running.signal.aborted) setProblem(failure);
    });
    return () => running.abort();
  }, [url]);
  const alerts = useAlertCounts((points ?? []).map(({ id }) => id));
  const onMap = useMemo(() => placed(points ?? []), [points]);
  if (problem !== undefined) return <ProblemNote problem={problem} what="The map could not load." />;
  if (points === undefined) return <Skeleton lines={12} />;
  const chosen = address.get("choice");
  const choose = (id: string | undefined) => address.change({ choice: id }, true);
  return (
    <div class="with-side">
      <MapPicture all={onMap} alerts={alerts} of={points.length} chosen={chosen} choose={choose} />
      <PlaceList points={points} alerts={alerts} chosen={chosen} choose={choose} />
    </div>
  );
}
