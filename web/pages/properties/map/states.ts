import { geoPath } from "d3-geo";
import { feature, mesh } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import atlas from "us-atlas/states-albers-10m.json";

const topology = atlas as unknown as Topology<{ states: GeometryCollection<{ name: string }> }>;
const draw = geoPath();

export interface State {
  name: string;
  path: string;
}

/** The states as paths of a map 975 by 610. */
export const states: readonly State[] = feature(topology, topology.objects.states).features.map((one) => ({
  name: one.properties.name,
  path: draw(one) ?? "",
}));

/** The lines between states. */
export const borders = draw(mesh(topology, topology.objects.states, (a, b) => a !== b)) ?? "";
