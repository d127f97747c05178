type Range = readonly [number, number];

/** What is usual for a kind of property: the figures of one in an average city. */
export interface PropertyKind {
  type: string;
  weight: number;
  endings: readonly string[];
  sqft: Range;
  /** US dollars a square foot. */
  price: Range;
  /** NOI as a percentage of value. */
  capRate: Range;
  /** NOI as a share of revenue. */
  margin: Range;
  /** Square feet of one unit: a suite, an apartment, a room. */
  unitSqft: Range;
  /** Percent of the units that are let. */
  occupancy: Range;
}

/** By rough knowledge of the US market: warehouses are large and cheap, hotels keep the least of their revenue. */
export const propertyKinds: readonly PropertyKind[] = [
  {
    type: "multifamily",
    weight: 24,
    endings: ["Apartments", "Residences", "Lofts", "Gardens", "Commons"],
    sqft: [12_000, 120_000],
    price: [150, 320],
    capRate: [4.6, 6.2],
    margin: [0.56, 0.68],
    unitSqft: [680, 1_050],
    occupancy: [88, 99],
  },
  {
    type: "office",
    weight: 22,
    endings: ["Tower", "Center", "Plaza", "Office Park", "Exchange"],
    sqft: [25_000, 600_000],
    price: [130, 420],
    capRate: [6.2, 9.2],
    margin: [0.5, 0.64],
    unitSqft: [3_000, 12_000],
    occupancy: [62, 97],
  },
  {
    type: "industrial",
    weight: 20,
    endings: ["Logistics Center", "Distribution Center", "Business Park", "Warehouse"],
    sqft: [60_000, 900_000],
    price: [75, 190],
    capRate: [5.0, 7.0],
    margin: [0.68, 0.8],
    unitSqft: [20_000, 90_000],
    occupancy: [85, 100],
  },
  {
    type: "retail",
    weight: 18,
    endings: ["Shopping Center", "Marketplace", "Crossing", "Shops"],
    sqft: [15_000, 320_000],
    price: [140, 340],
    capRate: [5.8, 8.0],
    margin: [0.62, 0.74],
    unitSqft: [1_800, 9_000],
    occupancy: [82, 99],
  },
  {
    type: "self_storage",
    weight: 6,
    endings: ["Self Storage", "Storage Depot"],
    sqft: [40_000, 110_000],
    price: [110, 210],
    capRate: [5.2, 6.8],
    margin: [0.6, 0.7],
    unitSqft: [85, 140],
    occupancy: [78, 96],
  },
  {
    type: "hospitality",
    weight: 5,
    endings: ["Hotel", "Inn & Suites"],
    sqft: [45_000, 240_000],
    price: [190, 420],
    capRate: [7.2, 9.6],
    margin: [0.26, 0.36],
    unitSqft: [480, 720],
    occupancy: [58, 82],
  },
  {
    type: "mixed_use",
    weight: 5,
    endings: ["Square", "Station", "Quarter"],
    sqft: [30_000, 140_000],
    price: [190, 380],
    capRate: [5.2, 7.0],
    margin: [0.56, 0.68],
    unitSqft: [900, 2_400],
    occupancy: [85, 98],
  },
];
