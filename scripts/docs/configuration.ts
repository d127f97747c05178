import { type Group, groups, type Meaning } from "./meanings.ts";
import { type CodeSetting, settingsInCode } from "./settings-in-code.ts";

/** What the code reads and the document would not name, and the other way round. */
export function differences(): { missing: string[]; unknown: string[] } {
  const inCode = settingsInCode();
  const described = groups.flatMap(({ settings }) => Object.keys(settings));
  return {
    missing: [...inCode.keys()].filter((name) => !described.includes(name)).sort(),
    unknown: described.filter((name) => !inCode.has(name)).sort(),
  };
}

/** docs/configuration.md, whole. */
export function configurationDocument(): string {
  const inCode = settingsInCode();
  return `# Configuration

<!-- Made by \`npm run docs\` from the code and scripts/docs/meanings.ts. -->

Everything is set in the environment, or in a file \`.env\` in the working directory (\`.env.example\` shows one); the
environment wins. On AWS the stack sets what is needed, from SST's links. Nothing is required on a laptop. Settings are
read when they are first needed, and what is missing or wrong is told in one message.

${groups.map((group) => section(group, inCode)).join("\n\n")}
`;
}

function section({ title, settings }: Group, inCode: Map<string, CodeSetting>): string {
  const rows = Object.entries(settings).map(([name, meaning]) => row(name, meaning, inCode.get(name)));
  return [`## ${title}`, "", "| name | default | values | meaning |", "|---|---|---|---|", ...rows].join(
    "\n",
  );
}

function row(name: string, { meaning, fallback, values }: Meaning, code?: CodeSetting): string {
  const cells = [`\`${name}\``, fallback ?? code?.fallback ?? "", values || code?.values || "", meaning];
  return `| ${cells.join(" | ")} |`;
}
