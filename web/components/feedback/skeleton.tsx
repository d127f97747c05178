import { useEffect, useState } from "preact/hooks";
import type { Shown } from "../../lib/api/use-answer.ts";

const widths = ["w3", "w2", "w1"];
/** Longer than this is said, and can be given up. */
const longMs = 8000;

interface SkeletonProps {
  lines?: number;
  /** What is waited for. */
  of?: Shown<unknown>;
}

/** The place of lines that are loading; seen only when they take longer than a moment. */
export function Skeleton({ lines = 3, of }: SkeletonProps) {
  return (
    <div class="stack late" role="status">
      <span class="hidden-text">Loading</span>
      {Array.from({ length: lines }, (_, line) => (
        <span key={line} class={`skeleton ${widths[line % widths.length]}`} />
      ))}
      {of === undefined ? null : <StillLoading of={of} />}
    </div>
  );
}

/** After eight seconds: that it is still loading, and a way not to wait for it. */
export function StillLoading({ of }: { of: Shown<unknown> }) {
  const [long, setLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), longMs);
    return () => clearTimeout(timer);
  }, []);
  if (!long) return null;
  return (
    <p class="row small">
      Still loading
      <button type="button" class="button small" onClick={of.cancel}>
        Cancel
      </button>
    </p>
  );
}
