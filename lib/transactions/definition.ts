import { choice, date, longText, money, reference, text, uuid } from "../resource/columns/builders.ts";
import { collection, type Row } from "../resource/definition.ts";
import { categories, categoryCodes } from "./categories.ts";

export const scenarios = ["actual", "budget", "underwritten"] as const;

/** What an import may write in place of a category: the code of CREFC's Investor Reporting Package. */
const crefcCodes: Readonly<Record<string, string>> = Object.fromEntries(
  categories.flatMap(({ code, crefc_code }) => (crefc_code === null ? [] : [[crefc_code, code]])),
);

/** The ledger: one row per line. What a line says is never changed; a wrong line is reversed. */
export const transactions = collection(
  "transactions",
  {
    property_id: reference("properties", "The property that the money belongs to.", {
      required: true,
      fixed: true,
      listed: true,
      synonyms: ["property", "property name"],
    }),
    category: choice(categoryCodes, "Category of the chart; an import takes a CREFC code too.", {
      required: true,
      fixed: true,
      listed: true,
      example: "base_rent",
      synonyms: ["line item", "account", "crefc code"],
      choiceSynonyms: crefcCodes,
    }),
    amount: money("Positive in the natural direction of the category; never 0", {
      required: true,
      fixed: true,
      signed: true,
      listed: true,
      example: 12_500,
    }),
    accrued_on: date("Day that the amount belongs to, for accrual statements.", {
      required: true,
      fixed: true,
      listed: true,
      synonyms: ["date", "period end", "accrual date"],
    }),
    settled_on: date(
      "Day on which the money moved; null when it has not yet. Only with the scenario actual.",
      {
        listed: true,
        example: "2025-04-03",
        synonyms: ["paid on", "payment date", "cash date"],
      },
    ),
    scenario: choice(scenarios, "Actual, budget or underwritten.", {
      default: "actual",
      fixed: true,
      listed: true,
    }),
    lease_id: reference("leases", "Lease that the line comes from, of the same property.", {
      fixed: true,
      listed: true,
      sameProperty: true,
    }),
    unit_id: reference("units", "Unit that the line is about, of the same property.", {
      fixed: true,
      listed: true,
      sameProperty: true,
    }),
    group_id: uuid("Equal for the lines of one invoice.", { listed: true }),
    counterparty: text("Who paid or was paid.", { searched: true, example: "Northwind Traders" }),
    memo: longText("Note.", { max: 2000, searched: true, example: "Rent for April" }),
    external_ref: text("Key in the system that the line came from, unique within the property.", {
      max: 100,
      example: "INV-2041-3",
    }),
    reverses_id: reference("transactions", "The line that this one takes back.", { readOnly: true }),
  },
  {
    recognizedBy: [
      ["property_id", "external_ref"],
      ["property_id", "accrued_on", "category", "amount", "scenario"],
    ],
    countsEqualRows: true,
    unfolds: { choice: "category", value: "amount" },
    constraints: {
      transactions_amount_check: { pointer: "/amount", code: "out_of_range", message: "Must not be 0." },
      transactions_settled_on_check: {
        pointer: "/settled_on",
        code: "not_actual",
        message: "Must be empty unless the scenario is actual.",
      },
      transactions_reversed: {
        pointer: "/settled_on",
        code: "reversed",
        message: "A line that was reversed, or that reverses another, is no longer settled.",
      },
    },
    sources: { table: "transaction_sources", owner: "transaction_id" },
  },
);

export type Transaction = Row<typeof transactions>;
