import type { ComponentChildren } from "preact";
import { useEffect, useRef } from "preact/hooks";

interface DialogProps {
  title: string;
  onClose(): void;
  class?: string;
  children: ComponentChildren;
  actions?: ComponentChildren;
}

/** A native modal dialog, open while it is rendered; Esc closes it, and focus goes back to where it was. */
export function Dialog({ title, onClose, class: name = "", children, actions }: DialogProps) {
  const box = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    const dialog = box.current;
    dialog?.showModal();
    return () => {
      dialog?.close();
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);
  return (
    <dialog
      ref={box}
      class={name}
      aria-labelledby="dialog-title"
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <div class="stack">
        <h2 id="dialog-title">{title}</h2>
        {children}
        {actions === undefined ? null : <div class="actions">{actions}</div>}
      </div>
    </dialog>
  );
}
