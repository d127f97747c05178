import type { ComponentChildren } from "preact";
import { Icon, Octagon } from "../icon.tsx";

interface BannerProps {
  tone: "info" | "warn" | "bad";
  actions?: ComponentChildren;
  children: ComponentChildren;
}

export function Banner({ tone, actions, children }: BannerProps) {
  return (
    <div class={`banner ${tone}`}>
      {tone === "bad" ? <Octagon /> : <Icon name={tone === "warn" ? "warning" : "info"} />}
      <div class="grow">{children}</div>
      {actions === undefined ? null : <div class="actions">{actions}</div>}
    </div>
  );
}
