/** Whether this run is of the long tier: `REIMS_NIGHTLY=1 .ci/run`. */
export const nightly = process.env.REIMS_NIGHTLY === "1";

/**
 * All that the long tier does beyond the usual run: how often each part runs usually, and at night.
 * Test files that run at night alone are in test/nightly/.
 */
const parts = {
  "any values are validated": { usual: 500, nightly: 20_000 },
  "any property comes back as it was created": { usual: 60, nightly: 1_000 },
  "any properties come back from an export": { usual: 25, nightly: 300 },
  "files with random damage": { usual: 40, nightly: 500 },
  "programs of requests are answered as a model answers them": { usual: 60, nightly: 1_000 },
  "leases mean what a model says": { usual: 30, nightly: 1_000 },
  "the flag of alerts says what the alerts say": { usual: 12, nightly: 1_000 },
  "statements are what a model says": { usual: 25, nightly: 1_000 },
  "metrics are what a model says": { usual: 30, nightly: 1_000 },
  "figures of leases are what a model says": { usual: 10, nightly: 500 },
  "a list is walked in this many directions by each column": { usual: 1, nightly: 2 },
};

/** How often the part runs today. */
export function runsOf(part: keyof typeof parts): number {
  return parts[part][nightly ? "nightly" : "usual"];
}
