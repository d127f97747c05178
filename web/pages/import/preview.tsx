import { Card } from "../../components/layout/card.tsx";
import { type Field, words } from "../../lib/fields/field.ts";
import { show } from "../../lib/fields/show.ts";
import type { Report } from "./report.ts";

/** The first rows as they would be stored. */
export function Preview({ trial, fields }: { trial: Report; fields: readonly Field[] }) {
  const rows = trial.preview ?? [];
  const names = [...new Set(rows.flatMap(({ values }) => Object.keys(values)))];
  if (rows.length === 0) return null;
  const fieldOf = (name: string): Field =>
    fields.find((field) => field.name === name) ?? { name, label: words(name), kind: "text" };
  return (
    <Card title="Preview" aside={`the first ${rows.length} rows as they would be stored`} bare>
      <section class="scroller" tabIndex={0} aria-label="Preview">
        <table>
          <thead>
            <tr>
              <th scope="col" class="number">
                Line
              </th>
              {names.map((name) => (
                <th key={name} scope="col">
                  {fieldOf(name).label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ line, values }) => (
              <tr key={line}>
                <td class="number soft">{line}</td>
                {names.map((name) => (
                  <td key={name} class="nowrap">
                    {show(fieldOf(name), values[name])}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </Card>
  );
}
