/** How a figure of the portfolio is made. SQL, answer, documentation and the page's definitions all come from it. */
export interface Metric {
  /** What it is called where people read it. */
  title: string;
  unit: "percent" | "ratio" | "months" | "years" | "points";
  /** Decimals of the value; it is rounded once, half up. */
  places: number;
  /** The formula in words and signs. */
  formula: string;
  /** What is summed above and below the line, as SQL over a row of `positions`. */
  numerator: string;
  denominator: string;
  /** The value is numerator × times ÷ (denominator × per). */
  times?: string;
  per?: string;
  /** Whom the figure is about, as SQL; everybody in scope when left out. They count in `coverage.of`. */
  concerns?: string;
  /** What must be known for a property to count, as SQL. */
  needs: readonly string[];
  /** SQL of the kind of source that a property's part comes from, where there are several. */
  basis?: string;
  /** Cases that the formula leaves open. */
  edges: readonly string[];
  /** Where the inputs come from, and whose definition it is. */
  source: string;
}

/** Days of an average year, and the divisor for months: days ÷ (365.25 / 12). */
export const yearDays = "365.25";

/** That a property has a loan, or may have one. */
export const hasLoan = "loan is distinct from 0";
