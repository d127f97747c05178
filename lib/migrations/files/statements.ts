const token = /--[^\n]*|\/\*|'(?:[^']|'')*'|"(?:[^"]|"")*"|\$(?:[a-z_]\w*)?\$|;/gi;

/**
 * The statements of a script, without their semicolons. Understands strings, quoted names, dollar quotes and nested
 * comments (PostgreSQL documentation, 4.1), but no strings with backslash escapes (E'…\'…').
 */
export function splitStatements(script: string): string[] {
  const statements: string[] = [];
  let start = 0;
  token.lastIndex = 0;
  for (let found = token.exec(script); found !== null; found = token.exec(script)) {
    const [text] = found;
    if (text === ";") {
      statements.push(script.slice(start, found.index));
      start = token.lastIndex;
    } else if (text === "/*") {
      token.lastIndex = commentEnd(script, token.lastIndex);
    } else if (text.startsWith("$")) {
      const end = script.indexOf(text, token.lastIndex);
      token.lastIndex = end < 0 ? script.length : end + text.length;
    }
  }
  statements.push(script.slice(start));
  return statements.map((statement) => statement.trim()).filter((statement) => !isBlank(statement));
}

function commentEnd(script: string, from: number): number {
  const edge = /\/\*|\*\//g;
  edge.lastIndex = from;
  let depth = 1;
  while (depth > 0) {
    const found = edge.exec(script);
    if (found === null) return script.length;
    depth += found[0] === "/*" ? 1 : -1;
  }
  return edge.lastIndex;
}

const isBlank = (statement: string) =>
  statement
    .replaceAll(/--[^\n]*/g, "")
    .replaceAll(/\/\*[\s\S]*\*\//g, "")
    .trim() === "";
