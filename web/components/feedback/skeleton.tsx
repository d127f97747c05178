const widths = ["w3", "w2", "w1"];

/** The place of lines that are loading; seen only when they take longer than a moment. */
export function Skeleton({ lines = 3 }: { lines?: number }) {
  return (
    <div class="stack late" role="status">
      <span class="hidden-text">Loading</span>
      {Array.from({ length: lines }, (_, line) => (
        <span key={line} class={`skeleton ${widths[line % widths.length]}`} />
      ))}
    </div>
  );
}
