import { useLocation } from "preact-iso";
import { useCount } from "../../lib/api/use-count.ts";
import { decimal } from "../../lib/format/number.ts";
import { Icon } from "../icon.tsx";
import { CriticalCount } from "./critical-count.tsx";
import { isCurrent, type Place, places } from "./places.ts";

export function Nav() {
  return (
    <nav class="nav" aria-label="Pages">
      <div class="inner">
        {places.map((group) => (
          <div key={group.title ?? ""}>
            {group.title === undefined ? null : <h2>{group.title}</h2>}
            {group.places.map((place) => (
              <NavLink key={place.href} place={place} />
            ))}
          </div>
        ))}
      </div>
    </nav>
  );
}

function NavLink({ place }: { place: Place }) {
  const { path } = useLocation();
  return (
    <a href={place.href} aria-current={isCurrent(place, path) ? "page" : undefined}>
      <Icon name={place.icon} />
      <span class="name">{place.name}</span>
      {place.counts === undefined ? null : <Count path={place.counts} />}
      {place.href === "/app/alerts" ? <CriticalCount /> : null}
    </a>
  );
}

function Count({ path }: { path: string }) {
  const total = useCount(path);
  return total === undefined || total === 0 ? null : <span class="count">{decimal(total)}</span>;
}
