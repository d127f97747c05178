import type { ComponentChildren } from "preact";
import { useRef, useState } from "preact/hooks";
import { Icon } from "../icon.tsx";

interface DropProps {
  label: string;
  hint: ComponentChildren;
  accept?: string;
  several?: boolean;
  take(files: File[]): void;
}

/** A place to drop files on, with a button that chooses them. */
export function DropZone({ label, hint, accept, several = false, take }: DropProps) {
  const [over, setOver] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  return (
    <div
      class={`drop ${over ? "over" : ""}`}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        const files = [...(event.dataTransfer?.files ?? [])];
        if (files.length > 0) take(several ? files : files.slice(0, 1));
      }}
    >
      <Icon name="upload" size={22} />
      <strong>{label}</strong>
      <button type="button" class="button primary" onClick={() => input.current?.click()}>
        Choose {several ? "files" : "a file"}
      </button>
      <span class="soft small">{hint}</span>
      <input
        ref={input}
        class="hidden-text"
        type="file"
        aria-label={label}
        tabIndex={-1}
        accept={accept}
        multiple={several}
        onChange={(event) => {
          const files = [...(event.currentTarget.files ?? [])];
          event.currentTarget.value = "";
          if (files.length > 0) take(files);
        }}
      />
    </div>
  );
}
