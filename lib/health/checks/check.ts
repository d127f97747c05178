import type { ObjectEntries } from "valibot";
import type { Check, Probe, Service } from "../service.ts";

/** The check of a service. `load` imports its probe, and with it the client; it is called only when there are settings. */
export function checkOf<S, F extends ObjectEntries>(
  service: Service<string, S, F>,
  load: () => Promise<{ probe: Probe<S, F> }>,
): Check {
  const { name, component } = service;
  return {
    name,
    component,
    load: async () => service.settings() && load(),
    async probe(signal, timeoutMs) {
      const settings = service.settings();
      if (settings === undefined) return { state: "not_configured", hint: service.setting };
      const { probe } = await load();
      return await probe(settings, { signal, timeoutMs });
    },
  };
}
