import { geoAlbersUsa } from "d3-geo";
import { height, width } from "../../../charts/us-map.ts";

export interface Point {
  id: string;
  name: string;
  city: string;
  state: string;
  current_value: number | null;
  ltv: number | null;
  occupancy_rate: number | null;
  dscr: number | null;
  latitude: number | null;
  longitude: number | null;
}

export interface Placed {
  point: Point;
  x: number;
  y: number;
}

export interface Circle {
  x: number;
  y: number;
  radius: number;
  points: Point[];
  value: number;
}

const nearest = 24;
const mostCircles = 400;

/** The projection that us-atlas's Albers files are drawn in. */
const projection = geoAlbersUsa()
  .scale(1300)
  .translate([width / 2, height / 2]);

/** Where each point is on the map; those without coordinates, or outside the states, are left out. */
export function placed(points: readonly Point[]): Placed[] {
  return points.flatMap((point) => {
    if (point.latitude === null || point.longitude === null) return [];
    const at = projection([point.longitude, point.latitude]);
    return at === null ? [] : [{ point, x: at[0], y: at[1] }];
  });
}

/** The size of a circle says the value by its area. */
export const radiusOf = (value: number, largest: number): number =>
  largest <= 0 ? 5 : Math.max(5, Math.sqrt(value / largest) * 17);

/** Circles for the points, those nearer than 24 px merged into one; larger steps when they would be too many. */
export function circles(all: readonly Placed[], scale: number): Circle[] {
  for (let step = nearest; ; step *= 1.5) {
    const merged = merge(all, scale, step);
    if (merged.length <= mostCircles) return merged;
  }
}

function merge(all: readonly Placed[], scale: number, step: number): Circle[] {
  const cells = new Map<string, Circle>();
  const largestFirst = all.toSorted((a, b) => worth(b.point) - worth(a.point));
  for (const { point, x, y } of largestFirst) {
    const column = Math.floor((x * scale) / step);
    const row = Math.floor((y * scale) / step);
    const near = neighbors(cells, column, row).find(
      (circle) => Math.hypot(circle.x - x, circle.y - y) * scale < step,
    );
    if (near === undefined)
      cells.set(`${column},${row}`, { x, y, radius: 0, points: [point], value: worth(point) });
    else {
      near.points.push(point);
      near.value += worth(point);
    }
  }
  const found = [...cells.values()];
  const largest = Math.max(...found.map(({ value }) => value));
  for (const circle of found) circle.radius = radiusOf(circle.value, largest);
  return found;
}

function neighbors(cells: Map<string, Circle>, column: number, row: number): Circle[] {
  const found: Circle[] = [];
  for (let x = column - 1; x <= column + 1; x++) {
    for (let y = row - 1; y <= row + 1; y++) {
      const circle = cells.get(`${x},${y}`);
      if (circle !== undefined) found.push(circle);
    }
  }
  return found;
}

const worth = ({ current_value: value }: Point) => value ?? 0;
