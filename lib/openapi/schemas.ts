import { definitions } from "../collections.ts";
import { healthBody, healthJsonBody, livenessBody, serviceBody } from "../health/schema.ts";
import { serviceNames, services } from "../health/services.ts";
import { maxLimit } from "../resource/list/parameters.ts";
import { analyticsSchemas } from "./analytics/schemas.ts";
import { changeList } from "./collections/changes.ts";
import { importSchemas } from "./collections/import-schemas.ts";
import { collectionSchemas } from "./collections/schemas.ts";
import { ledgerSchemas } from "./ledger/schemas.ts";
import { fromValibot } from "./parts/from-valibot.ts";
import { gatewayMessageSchema, issueSchema, problemSchema } from "./parts/problems.ts";
import { alertSchemas } from "./routes/alert-schemas.ts";
import { documentSchemas } from "./routes/document-schemas.ts";
import { propertySchemas } from "./routes/property-operations.ts";
import { rentRollSchemas } from "./routes/rent-roll-operations.ts";
import type { Schema } from "./types.ts";

const count = (description: string, maximum = 2_147_483_647): Schema => ({
  type: "integer",
  format: "int32",
  minimum: 0,
  maximum,
  description,
});

/** Every shape that more than one operation shares; those of collections and health are made from the schemas that validate them. */
export const schemas: Record<string, Schema> = {
  ...Object.assign({}, ...Object.values(definitions).map(collectionSchemas)),
  ...ledgerSchemas,
  ...analyticsSchemas,
  ...alertSchemas,
  ...documentSchemas,
  Page: {
    type: "object",
    required: ["limit", "next_cursor"],
    additionalProperties: false,
    properties: {
      limit: {
        type: "integer",
        format: "int32",
        minimum: 1,
        maximum: maxLimit,
        description: "How many were asked for.",
      },
      next_cursor: {
        type: ["string", "null"],
        maxLength: 8000,
        pattern: "^[\\w.~-]+$",
        description: "Send it as `cursor` to get the next page; null on the last one.",
      },
      total: count("How many fit the filters, when `count` asked for it."),
      total_is_estimate: { type: "boolean", description: "Whether `total` is the planner's estimate." },
    },
  },
  ChangeList: changeList,
  ...propertySchemas,
  ...rentRollSchemas,
  ...importSchemas,
  Health: { description: "All of them, and each.", ...fromValibot(healthBody) },
  ...serviceSchemas(),
  Liveness: { description: "The process answers.", ...fromValibot(livenessBody) },
  HealthJson: {
    description: "The form of draft-inadarei-api-health-check-06.",
    ...fromValibot(healthJsonBody),
  },
  Problem: problemSchema,
  Issue: issueSchema,
  GatewayMessage: gatewayMessageSchema,
};

/** The answer of `/health/<service>`, for each service. */
function serviceSchemas(): Record<string, Schema> {
  const description = "One service, with what it said of itself.";
  return Object.fromEntries(
    serviceNames.map((name) => {
      const service = services[name];
      return [service.schemaName, { description, ...fromValibot(serviceBody(service)) }];
    }),
  );
}
