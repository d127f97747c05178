import type { ComponentChildren } from "preact";
import { useLayoutEffect, useRef, useState } from "preact/hooks";

interface MenuProps {
  label: ComponentChildren;
  /** The name for screen readers, where the label is no text. */
  name?: string;
  class?: string;
  /** Lines up with the button's right edge. */
  end?: boolean;
  children: (close: () => void) => ComponentChildren;
}

/** A button that opens a panel under it; Esc, or a press elsewhere, closes it. */
export function Menu({ label, name, class: style = "button", end = false, children }: MenuProps) {
  const [open, setOpen] = useState(false);
  const anchor = useRef<HTMLSpanElement>(null);
  const close = () => setOpen(false);
  useLayoutEffect(() => {
    if (!open) return;
    anchor.current?.querySelector<HTMLElement>(".menu input, .menu button, .menu a")?.focus();
    const outside = (event: Event) => {
      if (event.target instanceof Node && !anchor.current?.contains(event.target)) close();
    };
    addEventListener("pointerdown", outside);
    addEventListener("focusin", outside);
    return () => {
      removeEventListener("pointerdown", outside);
      removeEventListener("focusin", outside);
    };
  }, [open]);
  return (
    <span
      class="menu-anchor"
      ref={anchor}
      onKeyDown={(event) => {
        if (event.key !== "Escape" || !open) return;
        event.stopPropagation();
        close();
        anchor.current?.querySelector("button")?.focus();
      }}
    >
      <button
        type="button"
        class={style}
        aria-expanded={open}
        aria-label={name}
        onClick={() => setOpen(!open)}
      >
        {label}
      </button>
      {open ? <div class={`menu ${end ? "end" : ""}`}>{children(close)}</div> : null}
    </span>
  );
}
