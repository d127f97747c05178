import { stateNames } from "../lib/state-names.ts";
import { height, states, width } from "./us-map.ts";

interface StatesProps {
  /** By postal code. */
  values: ReadonlyMap<string, number>;
  name: string;
  /** The lower ends of the ramp's classes. */
  classes: readonly number[];
}

/** The states filled by value: a stronger color is more. */
export function UsStates({ values, name, classes }: StatesProps) {
  const codes = new Map(Object.entries(stateNames).map(([code, full]) => [full, code]));
  const rampOf = (full: string) => {
    const value = values.get(codes.get(full) ?? "");
    if (value === undefined || value <= 0) return 0;
    return classes.filter((from) => value >= from).length;
  };
  return (
    <svg class="states" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={name}>
      {states.map((state) => (
        <path key={state.name} class={`r${rampOf(state.name)}`} d={state.path} />
      ))}
    </svg>
  );
}
