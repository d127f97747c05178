import { scopeParameters } from "../../properties/scope.ts";
import { transactions } from "../../transactions/definition.ts";
import { sampleRow } from "../collections/samples.ts";
import { asOf, csvText, day, queryParameter, scopeNames } from "../parts/shapes.ts";
import { type Descriptions, media, type Parameter } from "../types.ts";
import { statementContent, statementQuery } from "./statement.ts";

const tag = "Transactions";
const unchanged = { description: "Nothing has changed since that ETag.", headers: ["ETag"] };
const conditional = ["IfNoneMatch", "IfMatch"];
const span = (name: string, description: string): Parameter => ({
  name,
  in: "query",
  description,
  schema: day,
  example: "2025-01-01",
});
const scope = scopeNames(scopeParameters());
const reversal = {
  ...sampleRow(transactions),
  amount: -12_500,
  reverses_id: "7b0f5f0e-3c1a-4f0e-9d53-0c6a4d1c9b11",
};

export const ledgerOperations: Descriptions = {
  "POST /transactions/{id}/reverse": {
    id: "reverseTransaction",
    tag,
    description:
      "Takes a line back: stores the opposite amount with `reverses_id`. A line is reversed once, and a reversal never. It is " +
      "accrued on the day given, today without one, and settled on that day when the line was settled.",
    parameters: ["Id", "IdempotencyKey"],
    body: {
      description: "The day of the reversal; may be left out.",
      content: {
        "application/json": media("ReverseTransaction", { day: ["On a day", { accrued_on: "2025-04-30" }] }),
      },
    },
    answers: {
      201: {
        description: "Stored.",
        headers: ["Location", "ETag", "Idempotency-Replayed?"],
        content: { "application/json": media("Transaction", { reversal: ["The reversal", reversal] }) },
      },
    },
    problems: [
      "not_found",
      "already_reversed",
      "validation_failed",
      "invalid_parameter",
      "idempotency_key_reused",
      "idempotency_in_progress",
    ],
  },
  "GET /transaction-categories": {
    id: "listTransactionCategories",
    tag,
    description:
      "The chart of categories, after the line items of CREFC's Investor Reporting Package. Amounts are positive in the natural " +
      "direction of their category; `flow` says whether that is money in (1) or out (-1).",
    parameters: conditional,
    answers: {
      200: {
        description: "All categories, in the order of a statement.",
        headers: ["ETag"],
        content: {
          "application/json": media("TransactionCategoryList", {
            one: [
              "One of them",
              {
                data: [
                  {
                    code: "base_rent",
                    name: "Base Rent",
                    section: "income",
                    flow: 1,
                    crefc_code: "030BASERNT",
                    position: 30,
                  },
                ],
              },
            ],
          }),
        },
      },
      304: unchanged,
    },
    problems: ["invalid_parameter", "precondition_failed"],
  },
  "GET /properties/{id}/ledger": {
    id: "getPropertyLedger",
    tag,
    description:
      "The settled actual lines of a property by the day on which the money moved, each with `cash` (the amount signed as money " +
      "in or out) and the `balance` after it.",
    parameters: [
      "Id",
      span("from", "First day."),
      span("to", "Last day."),
      {
        name: "limit",
        in: "query",
        description: "Lines of a page, 1 to 1000; 50 without it.",
        schema: { type: "integer", format: "int32", minimum: 1, maximum: 1000 },
        example: 50,
      },
      {
        name: "cursor",
        in: "query",
        description: "next_cursor of the page before.",
        schema: { type: "string", minLength: 1, maxLength: 8000, pattern: "^[\\w.~-]+$" },
        example: "eyJ2IjoxfQ.c2ln",
      },
      ...conditional,
    ],
    answers: {
      200: {
        description: "A page.",
        headers: ["ETag", "Link?"],
        content: {
          "application/json": media("LedgerPage", {
            empty: ["Nothing has settled", { data: [], page: { limit: 50, next_cursor: null } }],
          }),
        },
      },
      304: unchanged,
    },
    problems: ["invalid_parameter", "not_found", "precondition_failed"],
  },
  "GET /properties/{id}/operating-statement": {
    id: "getPropertyOperatingStatement",
    tag,
    description:
      "The operating statement of a property, by accrual or cash, beside the prior year, the budget or what was underwritten.",
    parameters: ["Id", ...statementQuery, ...conditional],
    answers: {
      200: { description: "The statement.", headers: ["ETag"], content: statementContent },
      304: unchanged,
    },
    problems: ["invalid_parameter", "not_found", "precondition_failed"],
  },
  "GET /reports/operating-statement": {
    id: "getPortfolioOperatingStatement",
    tag,
    description: "The operating statement of all properties that the filters find.",
    parameters: [...statementQuery, ...scope, ...conditional],
    answers: {
      200: { description: "The statement.", headers: ["ETag"], content: statementContent },
      304: unchanged,
    },
    problems: ["invalid_parameter", "precondition_failed"],
  },
  "GET /analytics/returns": {
    id: "getReturns",
    tag,
    description:
      "IRR (XIRR: actual days over 365) and MOIC of a property or of all that the filters find. Flows are all settled actual " +
      "lines but the owner's and deposits, netted by day; what is unsold counts with its value less its loan on the day.",
    parameters: [
      queryParameter({
        name: "property_id",
        description: "One property.",
        example: "018f4e0a-7d5c-7a3e-9b1f-2f6d1c0a4e57",
        kind: "uuid",
      }),
      asOf,
      ...scope,
      ...conditional,
    ],
    answers: {
      200: {
        description: "The returns.",
        headers: ["ETag"],
        content: {
          "application/json": media("Returns", {
            unsold: [
              "Without a value",
              {
                as_of: "2025-12-31",
                irr: null,
                moic: null,
                realized: -10_000,
                unrealized: null,
                flows: [{ day: "2025-01-15", amount: -10_000 }],
                reason: "no_value",
              },
            ],
          }),
          "text/csv": media(csvText, { csv: ["A flow", "day,amount\r\n2025-01-15,-10000\r\n"] }),
        },
      },
      304: unchanged,
    },
    problems: ["invalid_parameter", "precondition_failed"],
  },
};
