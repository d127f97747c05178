import { choice, reference, text } from "../resource/columns/builders.ts";
import { collection, type Row } from "../resource/definition.ts";

export const tenantKinds = ["company", "person", "government"] as const;

/** Who rents: companies, people and public bodies. */
export const tenants = collection(
  "tenants",
  {
    kind: choice(tenantKinds, "What the tenant is.", { required: true, listed: true }),
    name: text("Name by which the tenant is known.", {
      required: true,
      max: 200,
      listed: true,
      searched: true,
      example: "Northwind Traders",
    }),
    legal_name: text("Full legal name.", { max: 300, searched: true, example: "Northwind Traders, Inc." }),
    parent_id: reference("tenants", "The tenant that owns this one.", { listed: true }),
    industry: text("Line of business.", { max: 100, example: "Food wholesale" }),
    credit_rating: text("Rating as the agency writes it, such as BBB+.", { max: 20, example: "BBB+" }),
    email: text("Address for mail.", { max: 254, example: "leasing@northwind.example" }),
    phone: text("Telephone number as written.", { max: 40, example: "+1 617 555 0100" }),
    external_ref: text("Key in the system that the tenant came from.", { max: 100, example: "T-1001" }),
  },
  {
    recognizedBy: [["external_ref"], ["name"]],
    constraints: {
      tenants_parent_id_check: parentIssue("A tenant cannot own itself."),
      tenants_parent_id_circle: parentIssue("Must not be owned by this tenant, directly or through others."),
    },
  },
);

export type Tenant = Row<typeof tenants>;

function parentIssue(message: string) {
  return { pointer: "/parent_id", code: "circle", message };
}
