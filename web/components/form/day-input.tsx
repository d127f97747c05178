import { useState } from "preact/hooks";
import { date } from "../../lib/format/date.ts";
import { parseDate } from "../../lib/parse/date.ts";
import { Icon } from "../icon.tsx";

interface DayProps {
  label: string;
  value: string | undefined;
  /** Undefined while what stands there is no day. */
  set(day: string | undefined): void;
  hint?: string;
}

/** One day, outside a form of fields: as people write it, shown as it was understood. */
export function DayInput({ label, value, set, hint }: DayProps) {
  const [text, setText] = useState(value === undefined ? "" : date(value));
  return (
    <label class="field">
      <span class="label">{label}</span>
      <span class="input">
        <input
          value={text}
          autocomplete="off"
          onInput={(event) => {
            setText(event.currentTarget.value);
            set(parseDate(event.currentTarget.value));
          }}
          onBlur={() => {
            const day = parseDate(text);
            if (day !== undefined) setText(date(day));
          }}
        />
        <Icon name="calendar" />
      </span>
      <span class="hint">{hint}</span>
    </label>
  );
}
