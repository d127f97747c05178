import { Figure } from "../../../charts/figure.tsx";
import { money, shortMoney } from "../../../lib/format/money.ts";
import { unknown } from "../../../lib/format/number.ts";

type Name = "ltv" | "dscr" | "debt_yield";

interface LimitsProps {
  balance: number;
  binding: Name | null;
  limits: Record<Name, number | undefined>;
  asked: Record<string, string>;
}

const width = 480;
const left = 110;
const thick = 22;
const step = 46;

/** What each limit alone would pay, against the balance; the least of them binds. */
export function Limits({ balance, binding, limits, asked }: LimitsProps) {
  const rows = [
    { name: "ltv", label: "LTV", how: `${asked.max_ltv}% of the value`, pays: limits.ltv },
    { name: "dscr", label: "DSCR", how: `${asked.min_dscr}× at ${asked.rate}%`, pays: limits.dscr },
    {
      name: "debt_yield",
      label: "Debt yield",
      how: `NOI ÷ ${asked.min_debt_yield}%`,
      pays: limits.debt_yield,
    },
  ] as const;
  const largest = Math.max(balance, ...rows.map(({ pays }) => pays ?? 0), 1);
  const scale = (width - left - 12) / (largest * 1.05);
  const mark = left + balance * scale;
  const bound = rows.find(({ name }) => name === binding);
  const finding =
    bound?.pays === undefined
      ? "No limit is known."
      : `${bound.label} binds: ${shortMoney(bound.pays)} is the least.`;
  return (
    <Figure
      title="What a new loan pays"
      unit="each limit alone, against the balance"
      finding={finding}
      heads={["Limit", "Proceeds", "Gap"]}
      rows={rows.map(({ name, label, how, pays }) => [
        `${label}, ${how}${name === binding ? " (binds)" : ""}`,
        pays === undefined ? unknown : money(pays),
        pays === undefined ? unknown : pays >= balance ? "covered" : `${money(balance - pays)} short`,
      ])}
      about="3 limits"
    >
      <svg
        class="plot wide"
        viewBox={`0 0 ${width} ${rows.length * step + 24}`}
        role="img"
        aria-label={finding}
      >
        <text class="strong end" x={Math.max(mark, 110)} y="12">
          balance {shortMoney(balance)}
        </text>
        {rows.map(({ name, label, how, pays }, at) => (
          <g key={name}>
            <text class="strong" x="0" y={at * step + 36}>
              {label}
            </text>
            <text x="0" y={at * step + 50}>
              {how}
            </text>
            <rect
              class={`column ${name === binding ? "" : "gray"}`}
              x={left}
              y={at * step + 26}
              width={(pays ?? 0) * scale}
              height={thick}
              rx="2"
            />
            <text x={left + 6} y={at * step + 62}>
              {pays === undefined ? "not known" : `${shortMoney(pays)}${name === binding ? ", binds" : ""}`}
            </text>
          </g>
        ))}
        <path class="mark-line" d={`M${mark} 18V${rows.length * step + 20}`} />
      </svg>
    </Figure>
  );
}
