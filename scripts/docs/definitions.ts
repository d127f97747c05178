import { type Definition, definitions } from "../../lib/analytics/definitions.ts";

const units: Record<Definition["unit"], string> = {
  percent: "percent",
  ratio: "a ratio",
  months: "months",
  years: "years",
  points: "points",
  usd: "US dollars",
};

const section = ({ name, title, unit, places, formula, needs, edges, source, path }: Definition) =>
  [
    `### ${title} (\`${name}\`)`,
    "",
    `${formula}, in ${units[unit]} with ${places} decimals. Answered by \`GET ${path}\`.`,
    "",
    `- Must be known: ${needs.map((need) => `\`${need}\``).join(", ")}.`,
    ...edges.map((edge) => `- ${edge}`),
    `- Source: ${source}`,
  ].join("\n");

const block = /<!-- begin definitions -->[\s\S]*<!-- end definitions -->/;

/** docs/definitions.md with the definitions made anew from the code. */
export function withDefinitions(document: string): string {
  const text = definitions.map(section).join("\n\n");
  return document.replace(block, () => `<!-- begin definitions -->\n\n${text}\n\n<!-- end definitions -->`);
}
