import { expect, test } from "vitest";
import { maxConnections } from "../../../../stacks/aws/data/connections.ts";
import { highWater, seeded } from "../../../support/aws/connections.ts";
import { ofType } from "../rules/find.ts";
import type { Plans } from "./plans.ts";

/** Connections to the database, by a simulation. */
export function testConnections(plan: Plans): void {
  const dashboard = { people: 50, callsOfPage: 12, stay: 40, poll: 30, callTakes: 0.3, coldStart: 1.2 };

  test.each([
    ["dev", 1],
    ["dev", 60],
    ["staging", 1],
    ["staging", 60],
    ["production", 1],
  ])(
    "fifty people who open the dashboard of %s within %i s leave a fifth of the database's connections",
    (stage, arriveWithin) => {
      const [cluster] = ofType(plan(stage), "aws:rds/cluster:Cluster");
      const scaling = cluster?.inputs.serverlessv2ScalingConfiguration as Record<string, number>;
      const most = maxConnections({ minAcu: scaling.minCapacity ?? 0, maxAcu: scaling.maxCapacity ?? 0 });
      const [group] = ofType(plan(stage), "aws:rds/clusterParameterGroup:ClusterParameterGroup");
      const parameters = group?.inputs.parameters as { name: string; value: string }[];
      const idle = parameters.find(({ name }) => name === "idle_session_timeout")?.value;
      const [served] = ofType(plan(stage), "aws:apigatewayv2/stage:Stage");
      const limits = served?.inputs.defaultRouteSettings as Record<string, number>;
      // Behind the proxy an environment keeps its connection to the proxy for as long as Lambda keeps it.
      const idleTimeout = idle === undefined ? 660 : Number(idle) / 1000;
      const measured = [1, 2, 3].map((seed) =>
        highWater(
          { ...dashboard, arriveWithin },
          {
            requestsPerSecond: limits.throttlingRateLimit ?? 0,
            burst: limits.throttlingBurstLimit ?? 0,
            idleTimeout,
          },
          80,
          seeded(seed),
        ),
      );
      expect(Math.max(...measured)).toBeGreaterThan(50);
      expect(Math.max(...measured)).toBeLessThan(0.8 * most);
    },
  );

  test("connections are those that AWS lists, in proportion between, and 2,000 at most where the database shrinks", () => {
    const most = (minAcu: number, maxAcu: number) => maxConnections({ minAcu, maxAcu });
    expect([most(1, 1), most(1, 4), most(1, 8), most(1, 64)]).toEqual([189, 823, 1669, 5000]);
    expect(most(0, 2)).toBe(400);
    expect(most(0.5, 16)).toBe(2000);
  });
}
