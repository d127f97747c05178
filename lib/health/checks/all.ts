import type { ObjectEntries } from "valibot";
import type { Probe, Service } from "../service.ts";
import { serviceNames, services } from "../services.ts";
import { checkOf } from "./check.ts";

type AnyProbe = Probe<unknown, ObjectEntries>;

/** The check of every service. A bundle that imports this has every client, each in a file that is read when it is needed. */
export const checks = serviceNames.map((name) => {
  const service: Service = services[name];
  return checkOf(service, (): Promise<{ probe: AnyProbe }> => import(`../probes/${name}.ts`));
});
