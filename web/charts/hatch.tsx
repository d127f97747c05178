/** Hatching means vacant, month to month, matured or not known; it is told from a fill without color. */
export function Hatch({ id }: { id: string }) {
  return (
    <defs>
      <pattern id={id} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect class="hatch-ground" width="5" height="5" />
        <path class="hatch-line" d="M0 0v5" />
      </pattern>
    </defs>
  );
}
