import type { Field } from "../../lib/fields/field.ts";
import type { Draft } from "../../lib/forms/draft.ts";
import { FieldInput } from "../form/field-input.tsx";
import { Card } from "../layout/card.tsx";
import { fieldOf, type RecordConfig } from "./config.ts";

/** The fields of a row, by sections. */
export function Sections({ config, draft }: { config: RecordConfig; draft: Draft }) {
  const adapt = config.useAdapt?.() ?? ((field: Field) => field);
  return config.sections.map(({ title, names }) => (
    <Card key={title} title={title}>
      <div class="fields">
        {names.map((name) => (
          <FieldInput key={name} field={adapt(fieldOf(config, name))} draft={draft} />
        ))}
      </div>
    </Card>
  ));
}
