import type { ComponentChildren } from "preact";
import { Icon } from "../components/icon.tsx";

interface FigureProps {
  title: string;
  /** What the numbers are in, such as `$M by year`. */
  unit: string;
  /** One sentence that says what there is to see. */
  finding: ComponentChildren;
  /** The same in a table: the way in for keyboards and screen readers. */
  heads: readonly string[];
  rows: readonly (readonly string[])[];
  /** Said on the table's line, such as `9 years, adds up to $1.02B`. */
  about: string;
  children: ComponentChildren;
}

/** A chart in its card, with its finding and its table. */
export function Figure({ title, unit, finding, heads, rows, about, children }: FigureProps) {
  return (
    <figure class="card chart">
      <figcaption>
        <div class="head">
          <h2>{title}</h2>
          <span class="soft small">{unit}</span>
        </div>
        <p class="finding">{finding}</p>
      </figcaption>
      {children}
      <details>
        <summary>
          <Icon name="lines" size={13} />
          Table: {about}
        </summary>
        <section class="scroller" tabIndex={0} aria-label={`${title}: table`}>
          <table>
            <thead>
              <tr>
                {heads.map((head, at) => (
                  <th key={head} scope="col" class={at === 0 ? "" : "number"}>
                    {head}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map(([first, ...others]) => (
                <tr key={first}>
                  <th scope="row">{first}</th>
                  {others.map((text, at) => (
                    <td key={heads[at + 1]} class="number">
                      {text}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      </details>
    </figure>
  );
}
