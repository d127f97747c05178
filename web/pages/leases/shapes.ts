import { chargeFields, optionFields, spaceFields } from "../../lib/fields/leases.ts";
import type { ListShape } from "../../lib/forms/list-draft.ts";
import type { Row } from "../../lib/merge.ts";

const same = (row: Row) => row;
/** What is empty in a row of a list is left out of it. */
const filled = (row: Row): Row =>
  Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null));

const spaces: ListShape = {
  name: "spaces",
  label: "Spaces",
  one: "Space",
  fields: spaceFields,
  flat: same,
  nested: filled,
};

/** An escalation is three fields here, and one object or nothing for the API. */
const charges: ListShape = {
  name: "charges",
  label: "Charges",
  one: "Charge",
  fields: chargeFields,
  flat({ escalation, ...row }) {
    const { type, value, every_months } = (escalation ?? {}) as Row;
    return { ...row, escalation_type: type, escalation_value: value, escalation_every_months: every_months };
  },
  nested({ escalation_type: type, escalation_value: value, escalation_every_months: every_months, ...row }) {
    const none = type === null && value === null && every_months === null;
    return { ...filled(row), ...(none ? {} : { escalation: { type, value, every_months } }) };
  },
};

const options: ListShape = {
  name: "options",
  label: "Options",
  one: "Option",
  fields: optionFields,
  flat: same,
  nested: filled,
};

export const leaseLists = [spaces, charges, options] as const;
