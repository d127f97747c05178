import { FieldInput } from "../../components/form/field-input.tsx";
import { Card } from "../../components/layout/card.tsx";
import { propertyField, propertySections } from "../../lib/fields/properties.ts";
import type { Draft } from "../../lib/forms/draft.ts";

/** The fields of a property, by sections. */
export function PropertyForm({ draft }: { draft: Draft }) {
  return propertySections.map(({ title, names }) => (
    <Card key={title} title={title}>
      <div class="fields">
        {names.map((name) => (
          <FieldInput key={name} field={propertyField(name)} draft={draft} />
        ))}
      </div>
    </Card>
  ));
}
