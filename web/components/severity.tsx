import { Icon, Octagon } from "./icon.tsx";

export type SeverityName = "critical" | "warning" | "info";

const tones = { critical: "bad", warning: "warn", info: "info" } as const;
const names = { critical: "Critical", warning: "Warning", info: "Info" } as const;

/** The shape of a severity, with its word: shown, or for screen readers alone beside another text. */
export function Severity({ name, text }: { name: SeverityName; text?: string | number }) {
  return (
    <span class={`severity ${tones[name]}`}>
      <SeverityIcon name={name} />
      {text === undefined ? (
        names[name]
      ) : (
        <>
          <span class="hidden-text">{names[name]} </span>
          {text}
        </>
      )}
    </span>
  );
}

export function SeverityIcon({ name }: { name: SeverityName }) {
  if (name === "critical") return <Octagon />;
  return <Icon name={name === "warning" ? "warning" : "info"} />;
}
