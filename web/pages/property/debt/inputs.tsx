import { useEffect, useState } from "preact/hooks";
import { Card } from "../../../components/layout/card.tsx";
import { useAddress } from "../../../lib/address.ts";
import { parseNumber } from "../../../lib/parse/number.ts";

interface Input {
  name: string;
  label: string;
  unit: string;
  usual: string;
}

/** What a new loan is tried with; each is the API's parameter of that name. */
export const inputs: readonly Input[] = [
  { name: "rate", label: "Rate", unit: "%", usual: "6.5" },
  { name: "amortization_years", label: "Amortization", unit: "years", usual: "30" },
  { name: "max_ltv", label: "Most LTV", unit: "%", usual: "60" },
  { name: "min_dscr", label: "Least DSCR", unit: "×", usual: "1.25" },
  { name: "min_debt_yield", label: "Least debt yield", unit: "%", usual: "9" },
  { name: "noi_change", label: "NOI change", unit: "%", usual: "0" },
  { name: "value_change", label: "Value change", unit: "%", usual: "0" },
];

const typingMs = 250;

/** The inputs in force: those of the address, else the usual ones. */
export function useLoanInputs(): Record<string, string> {
  const address = useAddress();
  return Object.fromEntries(inputs.map(({ name, usual }) => [name, address.get(name) ?? usual]));
}

export function LoanInputs() {
  const address = useAddress();
  const reset = Object.fromEntries(inputs.map(({ name }) => [name, undefined]));
  return (
    <Card
      title="New loan"
      aside={
        <button type="button" class="link-button" onClick={() => address.change(reset)}>
          Reset
        </button>
      }
    >
      <div class="fields two">
        {inputs.map((input) => (
          <LoanInput key={`${input.name} ${address.get(input.name) === undefined}`} input={input} />
        ))}
      </div>
      <p class="soft small below">The answer follows as you type. The address bar keeps the inputs.</p>
    </Card>
  );
}

function LoanInput({ input }: { input: Input }) {
  const address = useAddress();
  const { name, label, unit, usual } = input;
  const [text, setText] = useState(address.get(name) ?? usual);
  const value = parseNumber(text);
  useEffect(() => {
    if (value === undefined || String(value) === (address.get(name) ?? usual)) return;
    const timer = setTimeout(() => address.change({ [name]: String(value) }, true), typingMs);
    return () => clearTimeout(timer);
  }, [value]);
  return (
    <label class="field">
      <span class="label">{label}</span>
      <span class={`input ${value === undefined ? "wrong" : ""}`}>
        <input
          name={name}
          inputMode="decimal"
          autocomplete="off"
          value={text}
          aria-invalid={value === undefined ? true : undefined}
          onInput={(event) => setText(event.currentTarget.value)}
        />
        <span class="unit">{unit}</span>
      </span>
    </label>
  );
}
