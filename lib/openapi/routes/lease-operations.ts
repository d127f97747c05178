import { leases } from "../../leases/definition.ts";
import { termination } from "../../leases/terminate.ts";
import { objectSchema } from "../../resource/validation/schemas.ts";
import { sampleRow } from "../collections/samples.ts";
import { fromValibot } from "../parts/from-valibot.ts";
import { type Descriptions, media } from "../types.ts";

const tag = "Leases";
const keyed = ["idempotency_key_reused", "idempotency_in_progress"] as const;
const terms = { status: "terminated", terminated_on: "2028-06-30", state: "active" };

export const leaseOperations: Descriptions = {
  "POST /leases/{id}/terminate": {
    id: "terminateLease",
    tag,
    description:
      "Ends a signed lease on a day, the last on which it holds its units; one that is terminated gets another day. A lease " +
      "that never began is made void instead, by a change of its status.",
    parameters: ["Id", "IfMatch", "IfNoneMatch", "IdempotencyKey"],
    body: {
      description: "The last day.",
      content: {
        "application/json": media(fromValibot(objectSchema(termination)), {
          day: ["The last day", { terminated_on: "2028-06-30" }],
        }),
      },
    },
    answers: {
      200: {
        description: "The lease as it now is.",
        headers: ["ETag", "Idempotency-Replayed?"],
        content: {
          "application/json": media("Lease", { row: ["A lease", { ...sampleRow(leases), ...terms }] }),
        },
      },
    },
    problems: [
      "invalid_parameter",
      "validation_failed",
      "not_found",
      "precondition_failed",
      "conflict",
      "lease_overlap",
      ...keyed,
    ],
  },
  "POST /leases/{id}/renew": {
    id: "renewLease",
    tag,
    description:
      "Stores the lease that renews this one, a draft unless the body says otherwise. It begins on the day after this one ends, " +
      "is as long, and takes over property, tenant, reference, type, terms at expiry and deposit. Spaces and recurring charges " +
      "that are not given are those of this lease's last day, from the new first day on; abatements are not taken over.",
    parameters: ["Id", "IdempotencyKey"],
    body: {
      description: "What is otherwise than in this lease.",
      content: {
        "application/json": media("LeasePatch", {
          signed: ["Signed, for a year", { status: "signed", expiration_date: "2030-12-31" }],
        }),
      },
    },
    answers: {
      201: {
        description: "Stored.",
        headers: ["Location", "ETag", "Idempotency-Replayed?"],
        content: {
          "application/json": media("Lease", {
            row: ["A lease", { ...sampleRow(leases), status: "draft", state: "draft" }],
          }),
        },
      },
    },
    problems: ["invalid_parameter", "validation_failed", "not_found", "conflict", "lease_overlap", ...keyed],
  },
};
