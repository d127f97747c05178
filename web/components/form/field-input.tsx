import { useId } from "preact/hooks";
import type { Field } from "../../lib/fields/field.ts";
import type { Draft } from "../../lib/forms/draft.ts";
import { Icon, Octagon } from "../icon.tsx";
import { ReferenceInput, ReferenceName } from "./reference-input.tsx";

/** A field of a form: its label above, its unit inside, its hint or what is wrong with it below. */
export function FieldInput({ field, draft }: { field: Field; draft: Draft }) {
  const id = useId();
  const error = draft.errors.value[field.name];
  const text = draft.texts.value[field.name] ?? "";
  const described = error === undefined && field.hint === undefined ? undefined : `${id}-note`;
  const shared = {
    id,
    name: field.name,
    "aria-invalid": error === undefined ? undefined : true,
    "aria-describedby": described,
    onBlur: () => draft.leave(field.name),
  };
  const set = (value: string) => draft.set(field.name, value);
  return (
    <div class={`field ${field.wide ? "full" : ""}`}>
      <label for={id}>
        {field.label} {field.required || field.readOnly ? null : <span class="optional">(optional)</span>}
      </label>
      <Control field={field} text={text} set={set} shared={shared} />
      {error === undefined ? null : (
        <p class="error" id={`${id}-note`}>
          <Octagon />
          {error}
        </p>
      )}
      {error !== undefined || field.hint === undefined ? null : (
        <p class="hint" id={`${id}-note`}>
          {field.hint}
        </p>
      )}
    </div>
  );
}

interface ControlProps {
  field: Field;
  text: string;
  set(value: string): void;
  shared: Record<string, unknown> & { id: string };
}

function Control({ field, text, set, shared }: ControlProps) {
  const wrong = shared["aria-invalid"] ? "wrong" : "";
  if (field.readOnly) {
    if (field.kind === "reference") return <ReferenceName field={field} value={text} shared={shared} />;
    return (
      <span class="input locked">
        <input {...shared} value={text} readOnly />
        <Icon name="lock" />
      </span>
    );
  }
  if (field.kind === "choice" || field.kind === "yes-no") {
    const choices = field.choices ?? [
      { value: "true", label: "Yes" },
      { value: "false", label: "No" },
    ];
    return (
      <select {...shared} value={text} onChange={(event) => set(event.currentTarget.value)}>
        {field.required && text !== "" ? null : <option value="">{field.required ? "Choose" : "—"}</option>}
        {choices.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    );
  }
  if (field.kind === "reference")
    return <ReferenceInput field={field} value={text} set={set} shared={shared} />;
  if (field.kind === "long-text") {
    return (
      <span class={`input ${wrong}`}>
        <textarea {...shared} value={text} onInput={(event) => set(event.currentTarget.value)} />
      </span>
    );
  }
  return (
    <span class={`input ${wrong}`}>
      {field.kind === "money" ? <span class="unit">$</span> : null}
      <input
        {...shared}
        type="text"
        inputMode={field.kind === "text" || field.kind === "date" ? "text" : "decimal"}
        autocomplete="off"
        value={text}
        onInput={(event) => set(event.currentTarget.value)}
      />
      {field.unit === undefined ? null : <span class="unit">{field.unit}</span>}
      {field.kind === "date" ? <Icon name="calendar" /> : null}
    </span>
  );
}
