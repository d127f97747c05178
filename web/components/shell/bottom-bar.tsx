import { useState } from "preact/hooks";
import { useLocation } from "preact-iso";
import { nextTheme, theme } from "../../lib/browser/theme.ts";
import { Dialog } from "../feedback/dialog.tsx";
import { Icon } from "../icon.tsx";
import { CriticalCount } from "./critical-count.tsx";
import { everyPlace, isCurrent } from "./places.ts";

const inBar = 4;

/** Under 700 px: the four pages that thumbs go to most, and the others behind More. */
export function BottomBar() {
  const { path } = useLocation();
  const [open, setOpen] = useState(false);
  const first = everyPlace
    .filter(({ href }) => /^\/app\/(properties|leases|alerts)?$/.test(href))
    .slice(0, inBar);
  const others = everyPlace.filter((place) => !first.includes(place));
  return (
    <nav class="bottom-bar" aria-label="Main pages">
      {first.map((place) => (
        <a key={place.href} href={place.href} aria-current={isCurrent(place, path) ? "page" : undefined}>
          <Icon name={place.icon} size={18} />
          {place.name}
          {place.href === "/app/alerts" ? <CriticalCount /> : null}
        </a>
      ))}
      <button type="button" aria-expanded={open} onClick={() => setOpen(true)}>
        <Icon name="more" size={18} />
        More
      </button>
      {open ? (
        <Dialog
          title="More"
          class="sheet"
          onClose={() => setOpen(false)}
          actions={
            <button type="button" class="button" onClick={() => setOpen(false)}>
              Close
            </button>
          }
        >
          <ul>
            {others.map((place) => (
              <li key={place.href}>
                <a class="check" href={place.href} onClick={() => setOpen(false)}>
                  <Icon name={place.icon} />
                  {place.name}
                </a>
              </li>
            ))}
          </ul>
          <button type="button" class="button" onClick={nextTheme}>
            Theme: {theme.value}
          </button>
        </Dialog>
      ) : null}
    </nav>
  );
}
