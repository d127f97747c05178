import type { ComponentChildren } from "preact";
import type { Field } from "../../lib/fields/field.ts";
import type { ListDraft } from "../../lib/forms/list-draft.ts";
import type { Row } from "../../lib/merge.ts";
import { Icon } from "../icon.tsx";
import { Card } from "../layout/card.tsx";
import { FieldInput } from "./field-input.tsx";

interface ListInputProps {
  list: ListDraft;
  /** What a new row begins with. */
  begin(): Row;
  /** Changes a field for the form at hand, such as which units may be chosen. */
  adapt?(field: Field): Field;
  /** Said while there is no row. */
  empty: string;
  children?: ComponentChildren;
}

/** The rows of a list inside a form, each with its fields, and a way to add and take out. */
export function ListInput({ list, begin, adapt = (field) => field, empty, children }: ListInputProps) {
  const { label, one } = list.shape;
  const rows = list.rows.value;
  return (
    <Card
      title={label}
      aside={
        <button type="button" class="button small" onClick={() => list.add(begin())}>
          <Icon name="plus" />
          Add {/^[aeio]/i.test(one) ? "an" : "a"} {one.toLowerCase()}
        </button>
      }
    >
      {rows.length === 0 ? <p class="soft">{empty}</p> : null}
      {rows.map((draft, place) => (
        <fieldset key={draft} class="list-row">
          <legend class="hidden-text">
            {one} {place + 1}
          </legend>
          <div class="fields four">
            {list.shape.fields.map((field) => (
              <FieldInput key={field.name} field={adapt(field)} draft={draft} />
            ))}
          </div>
          <button
            type="button"
            class="button small icon"
            aria-label={`Take out ${one.toLowerCase()} ${place + 1}`}
            onClick={() => list.remove(draft)}
          >
            <Icon name="close" />
          </button>
        </fieldset>
      ))}
      {children}
    </Card>
  );
}
