import { samplePortfolio } from "../../lib/sample/portfolio.ts";
import type { SampleProperty } from "../../lib/sample/property.ts";
import { type WorkbookCell, workbook } from "../support/workbook.ts";

/** A column of the sample files: its heading, and its value as a person writes it in CSV and as a spreadsheet keeps it. */
interface SampleColumn {
  heading: string;
  text(property: SampleProperty): string;
  cell(property: SampleProperty): WorkbookCell;
}

type Field = keyof SampleProperty;

const words = (heading: string, field: Field): SampleColumn => ({
  heading,
  text: (property) => titled(String(property[field] ?? "")),
  cell: (property) => titled(String(property[field] ?? "")),
});

/** A text as it is. */
const plain = (heading: string, field: Field): SampleColumn => ({
  heading,
  text: (property) => String(property[field] ?? ""),
  cell: (property) => String(property[field] ?? ""),
});

const number = (
  heading: string,
  field: Field,
  show: (value: number) => string,
  format: string,
): SampleColumn => ({
  heading,
  text: (property) => (typeof property[field] === "number" ? show(property[field]) : ""),
  cell: (property) => (typeof property[field] === "number" ? { value: property[field], format } : null),
});

const dollars = (heading: string, field: Field) =>
  number(heading, field, (value) => `$${value.toLocaleString("en-US")}`, '"$"#,##0.00');

const day = (heading: string, field: Field): SampleColumn => ({
  heading,
  text: (property) => slashed(property[field]),
  cell: (property) =>
    typeof property[field] === "string" ? { value: serial(property[field]), format: "m/d/yyyy" } : null,
});

const occupancy: SampleColumn = {
  heading: "Occ %",
  text: ({ occupied_units, total_units }) => `${((occupied_units / total_units) * 100).toFixed(1)}%`,
  cell: ({ occupied_units, total_units }) => ({
    value: Math.round((occupied_units / total_units) * 1000) / 1000,
    format: "0.0%",
  }),
};

const columns: readonly SampleColumn[] = [
  plain("Property Name", "name"),
  plain("Street Address", "address"),
  plain("City", "city"),
  plain("State", "state"),
  { ...plain("ZIP", "zip"), cell: ({ zip }) => ({ value: Number(zip), format: "00000" }) },
  words("Property Type", "property_type"),
  plain("Class", "property_class"),
  words("Status", "status"),
  number("SqFt", "total_sqft", (value) => value.toLocaleString("en-US"), "#,##0"),
  number("Yr Built", "year_built", String, "General"),
  number("Units", "total_units", String, "General"),
  number("Occupied", "occupied_units", String, "General"),
  occupancy,
  dollars("Purchase Price", "acquisition_cost"),
  day("Purchase Date", "acquisition_date"),
  dollars("Market Value", "current_value"),
  day("Appraisal Date", "last_appraised_date"),
  dollars("NOI", "annual_noi"),
  dollars("Revenue", "annual_revenue"),
  dollars("Original Loan", "original_loan_amount"),
  dollars("Loan Balance", "loan_balance"),
  {
    ...number("Interest Rate", "interest_rate", (value) => `${value}%`, "0.000%"),
    cell: ({ interest_rate }) =>
      interest_rate === undefined ? null : { value: Number(`${interest_rate}e-2`), format: "0.000%" },
  },
  day("Maturity", "loan_maturity_date"),
  number("DSCR", "dscr", (value) => `${value.toFixed(2)}x`, '0.00"x"'),
  number("Latitude", "latitude", String, "General"),
  number("Longitude", "longitude", String, "General"),
];

/** The files in samples/, by name: one portfolio as CSV and as a workbook. */
export function sampleFiles(): Record<string, string | Uint8Array> {
  const properties = [...samplePortfolio({ size: 40, seed: "samples", asOf: "2026-06-30" })];
  return { "portfolio.csv": sampleCsv(properties), "portfolio.xlsx": sampleWorkbook(properties) };
}

const title = "Sample portfolio (every property is made up)";

/** A CSV file as a spreadsheet saves one: a title, then headings in people's words. */
function sampleCsv(properties: readonly SampleProperty[]): string {
  const records = [
    [title, ...columns.slice(1).map(() => "")],
    columns.map(({ heading }) => heading),
    ...properties.map((property) => columns.map(({ text }) => text(property))),
  ];
  return records.map((record) => `${record.map(csvField).join(",")}\r\n`).join("");
}

function sampleWorkbook(properties: readonly SampleProperty[]): Uint8Array {
  const rows = [
    [title],
    [],
    columns.map(({ heading }) => heading),
    ...properties.map((property) => columns.map(({ cell }) => cell(property))),
  ];
  return workbook([{ name: "Portfolio", rows }]);
}

const csvField = (text: string) => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** `self_storage` as Self Storage. */
const titled = (text: string) =>
  text.replaceAll("_", " ").replaceAll(/\b[a-z]/g, (letter) => letter.toUpperCase());

function slashed(value: unknown): string {
  const [year, month, date] = String(value ?? "").split("-");
  return year === undefined || month === undefined ? "" : `${Number(month)}/${Number(date)}/${year}`;
}

const serial = (value: string) => Date.parse(value) / 86_400_000 + 25_569;
