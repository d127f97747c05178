import { choice, computed, date, money, reference, text } from "../resource/columns/builders.ts";
import { collection, type Row } from "../resource/definition.ts";
import { notBefore } from "../resource/validation/not-before.ts";
import { charges, options, spaces } from "./lists.ts";
import { guardSpaces } from "./overlap.ts";
import { oneBaseRent, orderedTerms, spacesApart, terminationFits, wellFormedCharges } from "./rules.ts";
import { asOf, searchWords, stateIs, unitIs } from "./searches.ts";
import { stateOn, today } from "./state.ts";

export const leaseStatuses = ["draft", "signed", "terminated", "void"] as const;
export const leaseTypes = [
  "gross",
  "modified_gross",
  "net",
  "double_net",
  "triple_net",
  "absolute_net",
  "percentage",
  "ground",
  "residential",
] as const;
export const expiryTerms = ["expire", "month_to_month"] as const;
export const depositForms = ["cash", "letter_of_credit", "guaranty", "none"] as const;

/** Agreements that let units of a property to a tenant. */
export const leases = collection(
  "leases",
  {
    property_id: reference("properties", "The property whose units are let.", {
      required: true,
      fixed: true,
      listed: true,
    }),
    tenant_id: reference("tenants", "The tenant.", { required: true, fixed: true, listed: true }),
    reference: text("Number or name of the lease as the parties call it.", {
      max: 100,
      listed: true,
      example: "HP-0210",
    }),
    status: choice(leaseStatuses, "What the parties have made of it.", { default: "draft", listed: true }),
    lease_type: choice(leaseTypes, "Who bears the costs of operation.", { required: true, listed: true }),
    signed_on: date("Day of signature.", { example: "2024-11-15" }),
    commencement_date: date("First day of the term.", {
      required: true,
      listed: true,
      example: "2025-01-01",
    }),
    rent_commencement_date: date("Day from which rent is meant to be due; the charges say what is due.", {
      example: "2025-04-01",
    }),
    expiration_date: date("Last day of the term; null is a lease at will.", {
      listed: true,
      example: "2029-12-31",
    }),
    at_expiry: choice(expiryTerms, "What happens after the last day.", { default: "expire" }),
    notice_given_on: date("Day on which notice was given.", { listed: true, example: "2029-06-30" }),
    move_in_on: date("Day on which the tenant moved in.", { example: "2025-01-02" }),
    move_out_on: date("Day on which the space is given back, the last that it is held.", {
      listed: true,
      example: "2029-12-30",
    }),
    terminated_on: date("Last day of a lease that ended early; set exactly when it is terminated.", {
      listed: true,
      example: "2028-06-30",
    }),
    security_deposit: money("Deposit held", { example: 21_000 }),
    deposit_form: choice(depositForms, "Form of the deposit.", {}),
    renews_lease_id: reference("leases", "The lease of the same property that this one renews.", {
      sameProperty: true,
      listed: true,
    }),
    external_ref: text("Key in the system that the lease came from.", { max: 100, example: "L-1001" }),
    state: computed<string, { example: string }>("text", stateOn(today), "What the lease is today (UTC).", {
      example: "active",
    }),
    spaces,
    charges,
    options,
  },
  {
    recognizedBy: [["external_ref"], ["property_id", "tenant_id", "commencement_date"]],
    rules: [
      notBefore("expiration_date", "commencement_date"),
      notBefore("terminated_on", "commencement_date"),
      notBefore("move_out_on", "move_in_on"),
      terminationFits,
      orderedTerms,
      spacesApart,
      wellFormedCharges,
      oneBaseRent,
    ],
    constraints: {
      leases_renews_lease_id_check: {
        pointer: "/renews_lease_id",
        code: "circle",
        message: "A lease cannot renew itself.",
      },
    },
    searches: { q: searchWords, state: stateIs, as_of: asOf, unit_id: unitIs },
    guard: guardSpaces,
    problems: ["lease_overlap"],
  },
);

export type Lease = Row<typeof leases>;
