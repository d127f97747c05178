import { useEffect } from "preact/hooks";

const question = "Leave without saving? What you typed is kept in this tab.";

/** Asks before leaving while a form has edits: a link here, or closing the tab. */
export function useUnsaved(changed: () => boolean): void {
  useEffect(() => {
    const onClick = (event: MouseEvent) => {
      const link = event.target instanceof Element ? event.target.closest("a[href]") : null;
      if (link === null || !changed() || confirm(question)) return;
      event.preventDefault();
      event.stopImmediatePropagation();
    };
    const onClose = (event: BeforeUnloadEvent) => changed() && event.preventDefault();
    addEventListener("click", onClick, true);
    addEventListener("beforeunload", onClose);
    return () => {
      removeEventListener("click", onClick, true);
      removeEventListener("beforeunload", onClose);
    };
  }, [changed]);
}
