import { useState } from "preact/hooks";
import { Card } from "../../components/layout/card.tsx";
import { refresh } from "../../lib/api/answers.ts";
import { sentenceOf } from "../../lib/api/problem.ts";
import { useUrl } from "../../lib/api/use-answer.ts";
import { put } from "../../lib/api/write.ts";
import { tell, tellFailure } from "../../lib/toast.ts";
import type { ImportMap } from "./report.ts";
import type { ImportState } from "./use-import.ts";

interface Kept {
  name: string;
  map: ImportMap;
}

/** Maps that were kept for files of the same kind: chosen again, or this one kept under a name. */
export function KeptMaps({ state, collection }: { state: ImportState; collection: string }) {
  const kept = useUrl<{ data: Kept[] }>("/import-maps").data?.data ?? [];
  const [name, setName] = useState("");
  const fitting = kept.filter(({ map }) => (map.collection ?? collection) === collection);
  const keepIt = async (event: Event) => {
    event.preventDefault();
    if (name.trim() === "" || state.map === undefined) return;
    const { samples: _samples, ...map } = state.map;
    const written = await put(`/import-maps/${encodeURIComponent(name.trim())}`, { ...map, collection });
    if (!written.ok) return tellFailure(sentenceOf(written.problem));
    refresh("/import-maps");
    tell(`The map is kept as ${name.trim()}.`);
    setName("");
  };
  return (
    <Card title="Maps">
      <div class="stack">
        {fitting.length === 0 ? null : (
          <label class="field">
            <span class="label">Use a kept map</span>
            <select
              value=""
              onChange={(event) => {
                const found = fitting.find((one) => one.name === event.currentTarget.value);
                if (found !== undefined) state.useMap({ ...found.map, samples: state.map?.samples ?? {} });
              }}
            >
              <option value="">From the file</option>
              {fitting.map((one) => (
                <option key={one.name} value={one.name}>
                  {one.name}
                </option>
              ))}
            </select>
          </label>
        )}
        <form class="row" onSubmit={(event) => void keepIt(event)}>
          <label class="field">
            <span class="label">Keep this map as</span>
            <span class="input">
              <input value={name} onInput={(event) => setName(event.currentTarget.value)} />
            </span>
          </label>
          <button type="submit" class="button">
            Keep
          </button>
        </form>
      </div>
    </Card>
  );
}
