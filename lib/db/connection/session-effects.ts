const sessionStatement =
  /^\s*(begin|start|commit|end|rollback(?!\s+to\b)|abort|prepare|execute|deallocate|listen|unlisten|load|discard|reset|set(?!\s+(local|transaction|constraints)\b))\b/i;
const sessionEffect = /\b(temp|temporary)\b|\bwith\s+hold\b|pg_(try_)?advisory_lock|\bset_config\s*\(/i;

/** Whether a statement leaves something behind in its session: an open transaction, a setting, a lock, a temporary table. */
export function changesSession(text: string): boolean {
  return sessionStatement.test(text) || sessionEffect.test(text);
}
