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

/** The size that the atlas is drawn for. */
export const width = 975;
export const height = 610;

/** The states as paths. */
export const states: readonly State[] = feature(topology, topology.objects.states).features.map((one) => ({
  name: one.properties.name,
  path: draw(one) ?? "",
}));

/** The lines between states. */
export const borders = draw(mesh(topology, topology.objects.states, (a, b) => a !== b)) ?? "";
