import { useState } from "preact/hooks";
import type { Field } from "../../lib/fields/field.ts";
import { show } from "../../lib/fields/show.ts";
import { moment } from "../../lib/format/date.ts";
import { compare, type Difference, type Row } from "../../lib/merge.ts";
import { Banner } from "../feedback/banner.tsx";
import { Card } from "../layout/card.tsx";

interface ConflictProps {
  /** What it is, such as `property`. */
  one: string;
  fields: readonly Field[];
  began: Row;
  mine: Row;
  theirs: Row;
  saving: boolean;
  save(result: Row): void;
  discard(): void;
}

type Side = "mine" | "theirs";

/**
 * Somebody saved the row meanwhile: what one side changed is taken, what both changed is asked, and nothing is chosen
 * beforehand.
 */
export function Conflict({ one, fields, began, mine, theirs, saving, save, discard }: ConflictProps) {
  const [chosen, setChosen] = useState<Record<string, Side>>({});
  const [asked, setAsked] = useState(false);
  const written = fields.filter(({ readOnly }) => !readOnly);
  const names = written.map(({ name }) => name);
  const differences = compare(names, began, mine, theirs);
  const both = differences.filter(({ by }) => by === "both");
  const open = both.filter(({ name }) => chosen[name] === undefined);
  const chooseAll = (side: Side) => setChosen(Object.fromEntries(both.map(({ name }) => [name, side])));
  const resultOf = (difference: Difference): Side | undefined =>
    difference.by === "both" ? chosen[difference.name] : difference.by === "me" ? "mine" : "theirs";
  const submit = () => {
    if (open.length > 0) return setAsked(true);
    const results = differences.map((difference) => {
      const side = resultOf(difference) ?? "theirs";
      return [difference.name, difference[side]];
    });
    save({ ...theirs, ...Object.fromEntries(results) });
  };
  return (
    <>
      <Banner tone="warn">
        <strong>Someone saved this {one} while you were editing.</strong>
        <p>
          {String(theirs.updated_by ?? "Somebody")} saved it at {moment(String(theirs.updated_at))}. Nothing
          of yours is lost. {sentence(both.length)}
        </p>
      </Banner>
      <Card
        title="Compare"
        bare
        aside={
          both.length === 0 ? undefined : (
            <>
              <button type="button" class="button small" onClick={() => chooseAll("theirs")}>
                Take all of theirs
              </button>
              <button type="button" class="button small" onClick={() => chooseAll("mine")}>
                Keep all of mine
              </button>
            </>
          )
        }
        footer={
          <>
            <span role="status">
              {asked && open.length > 0
                ? `Choose for ${open.map(({ name }) => labelOf(fields, name)).join(", ")}.`
                : `${written.length - differences.length} other fields are the same.`}
            </span>
            <span class="row">
              <button type="button" class="button" onClick={discard}>
                Discard mine
              </button>
              <button type="button" class="button primary" aria-disabled={saving} onClick={submit}>
                {saving ? "Saving…" : "Save the result"}
              </button>
            </span>
          </>
        }
      >
        <section class="scroller" tabIndex={0} aria-label="The three versions">
          <table class="compare">
            <thead>
              <tr>
                <th scope="col">Field</th>
                <th scope="col" class="number">
                  When you began
                </th>
                <th scope="col" class="number">
                  Yours
                </th>
                <th scope="col" class="number">
                  Theirs
                </th>
                <th scope="col">Result</th>
              </tr>
            </thead>
            <tbody>
              {differences.map((difference) => (
                <Line
                  key={difference.name}
                  difference={difference}
                  field={fields.find(({ name }) => name === difference.name)}
                  side={resultOf(difference)}
                  choose={(side) => setChosen({ ...chosen, [difference.name]: side })}
                />
              ))}
            </tbody>
          </table>
        </section>
      </Card>
    </>
  );
}

const labelOf = (fields: readonly Field[], name: string) =>
  fields.find((field) => field.name === name)?.label ?? name;

function sentence(count: number): string {
  if (count === 0) return "No field was changed by both of you: look at the result and save it.";
  return `${count === 1 ? "One field was" : `${count} fields were`} changed by both of you: choose which to keep.`;
}

interface LineProps {
  difference: Difference;
  field: Field | undefined;
  side: Side | undefined;
  choose(side: Side): void;
}

function Line({ difference, field, side, choose }: LineProps) {
  if (field === undefined) return null;
  const { name, began, by } = difference;
  return (
    <tr class={by === "both" ? "both" : ""}>
      <th scope="row">
        {field.label}
        {by === "both" ? <span class="second warn">changed by both</span> : null}
      </th>
      <td class="number soft">{show(field, began)}</td>
      {(["mine", "theirs"] as const).map((one) => (
        <td key={one} class="number">
          {by === "both" ? (
            <label>
              <input
                type="radio"
                name={`keep-${name}`}
                checked={side === one}
                onChange={() => choose(one)}
                aria-label={`${field.label}: ${one === "mine" ? "yours" : "theirs"}, ${show(field, difference[one])}`}
              />
              {show(field, difference[one])}
            </label>
          ) : (
            <span class={side === one ? "" : "soft"}>
              {side === one ? <b>{show(field, difference[one])}</b> : show(field, difference[one])}
            </span>
          )}
        </td>
      ))}
      <td>
        {side === undefined ? (
          <span class="warn">choose</span>
        ) : (
          <>
            <b>{show(field, difference[side])}</b>{" "}
            <span class="soft">{side === "mine" ? "yours" : "theirs"}</span>
          </>
        )}
      </td>
    </tr>
  );
}
