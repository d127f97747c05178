import { useState } from "preact/hooks";
import { type Address, useAddress } from "../../lib/address.ts";
import type { Field } from "../../lib/fields/field.ts";
import { read } from "../../lib/fields/read.ts";
import { toText } from "../../lib/fields/show.ts";
import { without } from "./filter-text.ts";
import type { Filter } from "./list-config.ts";

const measured = new Set(["money", "number", "integer", "year", "percent", "rate", "ratio", "date"]);

/** The inputs of one filter: each choice applies at once, a range on Apply or Enter. */
export function FilterEditor({ filter, close }: { filter: Filter; close?: () => void }) {
  const { field } = filter;
  return (
    <div class="filter-form">
      {measured.has(field.kind) ? (
        <Range field={field} close={close} />
      ) : (
        <Chosen field={field} close={close} />
      )}
      {filter.nullable ? <Empty field={field} /> : null}
    </div>
  );
}

function Chosen({ field, close }: { field: Field; close: (() => void) | undefined }) {
  const address = useAddress();
  const values = address.get(field.name)?.split(",") ?? [];
  const put = (next: string[]) => address.change({ ...without(field.name), [field.name]: next.join(",") });
  const choices =
    field.kind === "yes-no"
      ? [
          { value: "true", label: "Yes" },
          { value: "false", label: "No" },
        ]
      : field.choices;
  if (choices === undefined) return <Typed field={field} close={close} />;
  return (
    <fieldset>
      <legend class="hidden-text">{field.label}</legend>
      {choices.map(({ value, label }) => (
        <label key={value} class="check">
          <input
            type="checkbox"
            checked={values.includes(value)}
            onChange={() =>
              put(values.includes(value) ? values.filter((one) => one !== value) : [...values, value])
            }
          />
          {label}
        </label>
      ))}
    </fieldset>
  );
}

/** Values that are typed, several of them separated by commas. */
function Typed({ field, close }: { field: Field; close: (() => void) | undefined }) {
  const address = useAddress();
  const [text, setText] = useState(address.get(field.name)?.split(",").join(", ") ?? "");
  const apply = (event: Event) => {
    event.preventDefault();
    const values = text.split(",").map((one) => one.trim());
    address.change({ ...without(field.name), [field.name]: values.filter((one) => one !== "").join(",") });
    close?.();
  };
  return (
    <form class="stack" onSubmit={apply}>
      <label class="field">
        <span class="label">{field.label}</span>
        <span class="input">
          <input value={text} onInput={(event) => setText(event.currentTarget.value)} />
        </span>
        <span class="hint">Several with commas between them.</span>
      </label>
      <button type="submit" class="button small">
        Apply
      </button>
    </form>
  );
}

function Range({ field, close }: { field: Field; close: (() => void) | undefined }) {
  const address = useAddress();
  const [from, setFrom] = useState(textOf(field, address, "gte"));
  const [to, setTo] = useState(textOf(field, address, "lte"));
  const [error, setError] = useState("");
  const apply = (event: Event) => {
    event.preventDefault();
    const ends = {
      gte: read({ ...field, required: false }, from),
      lte: read({ ...field, required: false }, to),
    };
    const wrong = Object.values(ends).find((end) => "error" in end);
    if (wrong !== undefined && "error" in wrong) return setError(wrong.error);
    const parameters = Object.entries(ends).map(([form, end]) => [
      `${field.name}[${form}]`,
      "value" in end && end.value !== null ? String(end.value) : undefined,
    ]);
    address.change({ ...without(field.name), ...Object.fromEntries(parameters) });
    close?.();
  };
  return (
    <form class="stack" onSubmit={apply}>
      <End label="From" unit={field.unit} text={from} set={setFrom} />
      <End label="To" unit={field.unit} text={to} set={setTo} />
      {error === "" ? null : <p class="error">{error}</p>}
      <button type="submit" class="button small">
        Apply
      </button>
    </form>
  );
}

interface EndProps {
  label: string;
  unit: string | undefined;
  text: string;
  set(text: string): void;
}

function End({ label, unit, text, set }: EndProps) {
  return (
    <label class="field">
      <span class="label">{label}</span>
      <span class="input">
        <input value={text} onInput={(event) => set(event.currentTarget.value)} />
        {unit === undefined ? null : <span class="unit">{unit}</span>}
      </span>
    </label>
  );
}

function textOf(field: Field, address: Address, form: "gte" | "lte"): string {
  const text = address.get(`${field.name}[${form}]`);
  if (text === undefined) return "";
  return toText(field, field.kind === "date" ? text : Number(text));
}

function Empty({ field }: { field: Field }) {
  const address = useAddress();
  const parameter = `${field.name}[null]`;
  const on = address.get(parameter) === "true";
  return (
    <label class="check">
      <input
        type="checkbox"
        checked={on}
        onChange={() => address.change({ ...without(field.name), [parameter]: on ? undefined : "true" })}
      />
      {field.label} is empty
    </label>
  );
}
