import type { Resource } from "../../types.ts";

export interface CostPart {
  what: string;
  usd: number;
}

export const hoursPerMonth = 730;
export const secondsPerMonth = hoursPerMonth * 3600;

export const ofType = (resources: readonly Resource[], type: string): Resource[] =>
  resources.filter((resource) => resource.type === type);

export const count = (resources: readonly Resource[], type: string): number => ofType(resources, type).length;
