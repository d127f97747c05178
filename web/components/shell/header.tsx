import { nextTheme, theme } from "../../lib/browser/theme.ts";
import { Brand, Icon } from "../icon.tsx";
import { FindBox } from "./find-box.tsx";
import { HealthChip } from "./health-chip.tsx";

const icons = { system: "half", light: "sun", dark: "moon" } as const;

export function Header() {
  return (
    <header class="header">
      <a class="brand" href="/app/">
        <Brand />
        REIMS
      </a>
      <span class="spacer narrow-spacer" />
      <FindBox />
      <span class="spacer" />
      <HealthChip />
      <button
        type="button"
        class="button icon theme"
        aria-label={`Theme: ${theme.value}`}
        title={`Theme: ${theme.value}`}
        onClick={nextTheme}
      >
        <Icon name={icons[theme.value]} />
      </button>
    </header>
  );
}
