import type { Queries } from "../../../db/index.ts";
import { collections } from "../../collections.ts";
import type { Collection } from "../../definition.ts";
import { type Candidate, isRefused, type RefusedRow } from "../check.ts";
import type { Recognized } from "./decide.ts";
import { countEqual, identify } from "./identity.ts";
import { matchRows } from "./match.ts";
import { type ReferenceSlot, resolveReferences, slotsOf } from "./references.ts";

/** Finds out what each row refers to, and which stored row it is. With `lock` those stay as they are. */
export async function recognizeRows(
  queries: Pick<Queries, "fetchAll">,
  collection: Collection,
  rows: readonly (Candidate | RefusedRow)[],
  source: string,
  lock: boolean,
): Promise<(Recognized | RefusedRow)[]> {
  const candidates = rows.filter((row) => !isRefused(row)) as Candidate[];
  const slots = candidates.flatMap(({ input, issues }) =>
    slotsOf(collection.columns, input, (issue) => issues.push(issue)),
  );
  // A row may be recognized by what it refers to; what refers to the file's own rows is known after that.
  await resolveReferences(
    queries,
    slots.filter(({ target }) => target !== collection.name),
  );
  const identities = countEqual(
    collection,
    candidates.map(({ input, server, key }) =>
      identify(collection, input, { id: server.id?.toLowerCase(), key }),
    ),
  );
  const matches = await matchRows(queries, collection, source, identities, { lock });
  const own = slots.filter(({ target }) => target === collection.name);
  if (own.length > 0) {
    const ids = candidates.map(({ id }, place) => matches.get(place)?.id ?? id);
    await resolveReferences(queries, own, inFile(collection, candidates, ids));
  }
  let place = 0;
  return rows.map((row) => {
    if (isRefused(row)) return row;
    const identity = identities[place] as Recognized["identity"];
    return { ...row, identity, match: matches.get(place++) };
  });
}

/** Looks for the row that a reference means among those of the same file. */
function inFile({ name }: Collection, rows: readonly Candidate[], ids: readonly string[]) {
  const known = new Map<string, string>();
  const { namedBy } = collections[name];
  for (const column of [...namedBy].reverse())
    for (const [place, { input }] of rows.entries()) {
      const text = input[column];
      if (typeof text === "string") known.set(text.toLowerCase(), ids[place] ?? "");
    }
  for (const id of ids) known.set(id, id);
  return ({ text }: ReferenceSlot): string | undefined => known.get(text.toLowerCase());
}
