import { cents } from "../cents.ts";
import { addDays, addMonths } from "../days.ts";
import { sampleId } from "../ids.ts";
import type { Random } from "../random.ts";
import { commercialCharges, type RentTerms, residentialCharges, type SampleCharge } from "./charges.ts";
import type { Stay } from "./stays.ts";
import type { SampleUnit } from "./units.ts";

/** A lease as `POST /leases/import` takes it. */
export interface SampleLease {
  id: string;
  property_id: string;
  tenant_id: string;
  reference: string;
  status: "signed" | "terminated";
  lease_type: string;
  signed_on: string;
  commencement_date: string;
  expiration_date: string;
  at_expiry?: "month_to_month";
  notice_given_on?: string;
  move_in_on: string;
  move_out_on?: string;
  terminated_on?: string;
  security_deposit: number;
  deposit_form: string;
  renews_lease_id?: string;
  spaces: { unit_id: string; from: string; leased_sqft: number }[];
  charges: SampleCharge[];
  options: SampleOption[];
}

interface SampleOption {
  kind: string;
  notice_by: string;
  effective_on: string;
  term_months?: number;
  fee?: number;
  status: "open" | "lapsed";
}

/** Units that one tenant rents together. */
export type Suite = readonly [SampleUnit, ...SampleUnit[]];

export interface Parties {
  tenant_id: string;
  suite: Suite;
  renews_lease_id?: string;
  place: number;
}

/** The lease of one stay. */
export function sampleLease(
  random: Random,
  stay: Stay,
  { tenant_id, suite, renews_lease_id, place }: Parties,
  terms: RentTerms,
): SampleLease {
  const [{ property_id, number, use_type }] = suite;
  const isHome = use_type === "residential";
  const charges = isHome ? residentialCharges(stay, terms) : commercialCharges(random, stay, terms);
  const { from, expires, holdsOver } = stay;
  return {
    id: sampleId(random),
    property_id,
    tenant_id,
    reference: `${number}-${place}`,
    lease_type: isHome ? "residential" : leaseType(use_type, terms),
    signed_on: addDays(from, -random.whole(10, isHome ? 40 : 150)),
    commencement_date: from,
    expiration_date: expires,
    ...(isHome || holdsOver ? { at_expiry: "month_to_month" as const } : {}),
    move_in_on: from,
    ...ending(random, stay, terms.asOf),
    security_deposit: cents(terms.monthly * random.whole(1, isHome ? 1 : 3)),
    deposit_form: isHome || random.chance(0.7) ? "cash" : "letter_of_credit",
    ...(renews_lease_id === undefined ? {} : { renews_lease_id }),
    spaces: suite.map(({ id, rentable_sqft }) => ({ unit_id: id, from, leased_sqft: rentable_sqft })),
    charges,
    options: isHome || holdsOver ? [] : options(random, stay, terms),
  };
}

const leaseType = (use: string, { recoveries }: RentTerms) =>
  recoveries === 0 ? "gross" : use === "office" ? "modified_gross" : "triple_net";

/** How a lease ended, or that it is going to. */
function ending(
  random: Random,
  { until, expires, holdsOver }: Stay,
  asOf: string,
): Pick<SampleLease, "status"> & Partial<SampleLease> {
  if (until !== undefined && until < expires) return { status: "terminated", terminated_on: until };
  if (until !== undefined) return { status: "signed", move_out_on: until };
  const isNear = !holdsOver && expires <= addDays(asOf, 180);
  if (!isNear || !random.chance(0.3)) return { status: "signed" };
  return { status: "signed", notice_given_on: addDays(asOf, -random.whole(1, 45)) };
}

function options(random: Random, { expires }: Stay, { asOf, monthly }: RentTerms): SampleOption[] {
  const option = (kind: string, noticeMonths: number, rest: Partial<SampleOption>): SampleOption => {
    const notice_by = addMonths(expires, -noticeMonths);
    const status = notice_by < addDays(asOf, -30) ? "lapsed" : "open";
    return { kind, notice_by, effective_on: addDays(expires, 1), ...rest, status };
  };
  return [
    ...(random.chance(0.6) ? [option("renewal", random.pick([6, 9, 12]), { term_months: 60 })] : []),
    ...(random.chance(0.12)
      ? [option("termination", 18, { effective_on: addMonths(expires, -12), fee: cents(monthly * 6) })]
      : []),
  ];
}
