import {
  bucketsAreClosed,
  cacheIsClosed,
  databaseHasLimits,
  databaseIsClosed,
  databaseIsKeptUp,
  databaseIsVerified,
  uploadsStay,
} from "./data.ts";
import type { Rule } from "./find.ts";
import { functionsHaveJustWhatTheyNeed, noWildcards, rolesAreForServices } from "./least-privilege.ts";
import { networkIsClosed, zonesAreTwo } from "./network.ts";
import {
  accessLogSaysWhy,
  functionsRollBack,
  functionsRunAlike,
  logsAreKept,
  migrationComesFirst,
  routesAreThrottled,
  tracingIsAsSet,
} from "./operations.ts";
import {
  apiPassesUntouched,
  documentsAreSentFromThePages,
  loginLeadsBack,
  pagesAreStrict,
  pagesStayFresh,
} from "./pages.ts";
import { authorizerIsStrict, routesAreServed } from "./routes.ts";
import { criticalAlertsAreTold, sleepIsLeftAlone } from "./schedules.ts";

/** What holds in every stage, by the sentence that says it. */
export const rules: Record<string, Rule> = {
  "every route leads to its function and asks for its scope": routesAreServed,
  "tokens come from the pool and name a known client": authorizerIsStrict,
  "a function has just the variables, links, permissions and network that its route needs":
    functionsHaveJustWhatTheyNeed,
  "no policy allows a wildcard beyond the argued few": noWildcards,
  "a role is taken by a service of AWS alone": rolesAreForServices,
  "every bucket is private, encrypted, versioned and reached over TLS alone": bucketsAreClosed,
  "the database is private, encrypted and reached over TLS alone": databaseIsClosed,
  "the database ends what no client waits for": databaseHasLimits,
  "every function that reaches the database verifies it": databaseIsVerified,
  "the database gets its small versions, and a replica can take over": databaseIsKeptUp,
  "no uploaded object expires": uploadsStay,
  "the cache is encrypted and asks for a password": cacheIsClosed,
  "the security groups let only the functions in": networkIsClosed,
  "there are two zones, and RDS Proxy is offered in both": zonesAreTwo,
  "every log group has a retention, and every function logs to one in JSON": logsAreKept,
  "the access log tells who was refused and why": accessLogSaysWhy,
  "functions are traced where the stage says so": tracingIsAsSet,
  "every function of the API has an alias for a rollback": functionsRollBack,
  "public health and imports have closer limits than the rest": routesAreThrottled,
  "functions run on Node 24 and Graviton": functionsRunAlike,
  "the API's answers pass the router unchanged and are kept by nobody": apiPassesUntouched,
  "the pages have the strict headers of the laptop": pagesAreStrict,
  "files of the pages are kept by their hash, and the page is asked for each time": pagesStayFresh,
  "the login leads back to the pages, and the build knows it": loginLeadsBack,
  "documents are sent and fetched by the pages' origin alone": documentsAreSentFromThePages,
  "no schedule wakes a database that pauses": sleepIsLeftAlone,
  "an evaluation that opened critical alerts is one message, one that failed another": criticalAlertsAreTold,
  "the migration comes before the API's functions and waits for none of them": migrationComesFirst,
};

export function violations(plan: Parameters<Rule>[0]): string[] {
  return Object.values(rules).flatMap((rule) => rule(plan));
}
