import { statementParameters } from "../../statements/query.ts";
import { sections } from "../../transactions/categories.ts";
import {
  array,
  csvText,
  day,
  decimalOrNull,
  decimalShape,
  nullable,
  object,
  queryParameter,
  uuid,
  word,
} from "../parts/shapes.ts";
import { media, type Parameter, type Schema } from "../types.ts";

export const statementQuery: Parameter[] = statementParameters.map(queryParameter);

const totals = {
  egi: decimalShape,
  operating_expenses: decimalShape,
  noi: decimalShape,
  capital: decimalShape,
  ncf: decimalShape,
  debt_service: decimalShape,
  cash_flow_after_debt: decimalShape,
  dscr_noi: decimalOrNull,
  dscr_ncf: decimalOrNull,
  expense_ratio: decimalOrNull,
};

const line = object(
  {
    category: word,
    name: word,
    crefc_code: nullable(word),
    section: { type: "string", enum: sections },
    amount: decimalShape,
    compare: decimalShape,
    variance: decimalShape,
    per_sqft: decimalOrNull,
    per_unit: decimalOrNull,
  },
  ["compare", "variance"],
);

const compareTotals = object({ from: day, to: day, ...totals }, ["from", "to"]);
const period = object(
  { from: day, to: day, lines: array(line, 100), ...totals, compare_totals: compareTotals },
  ["compare_totals"],
);

export const statementSchema: Schema = {
  description:
    "An operating statement. EGI is all income, NOI is EGI less operating expenses, NCF is NOI less capital; DSCR divides NOI or " +
    "NCF by debt service; the expense ratio is operating expenses in percent of EGI.",
  ...object(
    {
      property_id: uuid,
      from: day,
      to: day,
      basis: { type: "string", enum: ["accrual", "cash"] },
      compare: { type: "string", enum: ["prior_year", "budget", "underwritten"] },
      lines: array(line, 100),
      ...totals,
      compare_totals: compareTotals,
      interval: { type: "string", enum: ["month", "quarter", "year"] },
      periods: array(period, 1000),
    },
    ["property_id", "compare", "compare_totals", "interval", "periods"],
  ),
};

const sample = {
  from: "2025-01-01",
  to: "2025-12-31",
  basis: "accrual",
  lines: [
    {
      category: "base_rent",
      name: "Base Rent",
      crefc_code: "030BASERNT",
      section: "income",
      amount: 3_477_524,
      per_sqft: 21.7345,
      per_unit: 43_469.05,
    },
  ],
  egi: 3_477_524,
  operating_expenses: 838_563,
  noi: 2_638_961,
  capital: 202_422,
  ncf: 2_436_539,
  debt_service: 1_500_000,
  cash_flow_after_debt: 936_539,
  dscr_noi: 1.7593,
  dscr_ncf: 1.6244,
  expense_ratio: 24.1138,
};

export const statementContent = {
  "application/json": media("OperatingStatement", { year: ["A year", sample] }),
  "text/csv": media(csvText, {
    csv: ["A line", "category,name,crefc_code,section,amount,per_sqft,per_unit\r\n"],
  }),
};
