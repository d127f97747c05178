import { sampleId } from "../ids.ts";
import type { Random } from "../random.ts";

/** A tenant as `POST /tenants/import` takes it. */
export interface SampleTenant {
  id: string;
  kind: "company" | "person" | "government";
  name: string;
  legal_name?: string;
  parent_id?: string;
  industry?: string;
  credit_rating?: string;
  email?: string;
}

const chains = [
  ["Lantern Coffee", "Food and beverage", "BB+", "Hearthstone Brands"],
  ["Juniper Grocers", "Grocery", "BBB", "Hearthstone Brands"],
  ["Paperbark Books", "Retail", "B+", undefined],
  ["Trailhead Outfitters", "Retail", "BB", "Alder Retail Group"],
  ["Bluebell Pharmacy", "Pharmacy", "BBB+", "Alder Retail Group"],
  ["Copper Kettle Kitchen", "Food and beverage", "B", "Hearthstone Brands"],
  ["Meridian Bank", "Banking", "A-", undefined],
  ["Northline Freight", "Logistics", "BBB", "Northline Holdings"],
  ["Northline Cold Storage", "Logistics", "BBB", "Northline Holdings"],
  ["Parcelway", "Logistics", "A", undefined],
  ["Clearwater Health", "Health care", "A", undefined],
  ["Ashford & Vale", "Legal services", undefined, undefined],
  ["Kestrel Software", "Software", "BB+", undefined],
  ["Brightmoor Insurance", "Insurance", "A+", undefined],
  ["Summit Fitness", "Fitness", "B", "Alder Retail Group"],
] as const;

const agencies = ["State Revenue Office", "Federal Records Service", "County Health Department"] as const;

/** Tenants that rent in many places, and the companies that own some of them: owners come first. */
export function sampleChains(random: Random): SampleTenant[] {
  const owners = [...new Set(chains.flatMap(([, , , owner]) => owner ?? []))].map(
    (name): SampleTenant => ({ ...company(random, name), credit_rating: "BBB+" }),
  );
  return [
    ...owners,
    ...chains.map(([name, industry, credit_rating, owner]): SampleTenant => {
      const parent = owners.find((one) => one.name === owner);
      return {
        ...company(random, name),
        industry,
        ...(credit_rating === undefined ? {} : { credit_rating }),
        ...(parent === undefined ? {} : { parent_id: parent.id }),
      };
    }),
    ...agencies.map(
      (name): SampleTenant => ({
        id: sampleId(random),
        kind: "government",
        name,
        industry: "Public administration",
        credit_rating: "AA",
      }),
    ),
  ];
}

const company = (random: Random, name: string): SampleTenant => ({
  id: sampleId(random),
  kind: "company",
  name,
  legal_name: `${name}, Inc.`,
});

const trades = [
  ["Dental", "Health care"],
  ["Design Studio", "Design"],
  ["Accounting", "Accounting"],
  ["Law Group", "Legal services"],
  ["Analytics", "Software"],
  ["Hardware", "Retail"],
  ["Bakery", "Food and beverage"],
  ["Cycles", "Retail"],
  ["Tooling", "Manufacturing"],
  ["Imports", "Wholesale"],
  ["Staffing", "Business services"],
  ["Architects", "Architecture"],
] as const;

const firstNames = [
  ..."Ada Amir Ana Bella Carlos Chen Dana Diego Elena Emeka Eva Farid Grace Hana Ivan Jada James Jin Kofi Lena".split(
    " ",
  ),
  ..."Liam Lucia Maya Mei Nadia Noah Olga Omar Priya Quinn Rosa Sam Sofia Tariq Uma Victor Wen Yara Yusuf Zoe".split(
    " ",
  ),
];
const lastNames = [
  ..."Abbott Adeyemi Baker Barnes Castillo Chang Cohen Diaz Dubois Ellis Fischer Flores Garcia Gupta Haddad Hughes".split(
    " ",
  ),
  ..."Ibrahim Ito Jensen Johnson Kaur Kim Kowalski Lee Lopez Martin Mbeki Miller Nguyen Novak Okafor Olsen".split(
    " ",
  ),
  ..."Patel Perez Quist Reed Rossi Sato Schmidt Silva Tanaka Thomas Urban Vargas Walker Wong Young Zhang".split(
    " ",
  ),
];

/** A company that rents in one place. */
export function localCompany(random: Random): SampleTenant {
  const [trade, industry] = random.pick(trades);
  return { ...company(random, `${random.pick(lastNames)} ${trade}`), industry };
}

/** Somebody who rents an apartment. */
export function resident(random: Random): SampleTenant {
  const [first, last] = [random.pick(firstNames), random.pick(lastNames)];
  return { id: sampleId(random), kind: "person", name: `${first} ${last}` };
}
