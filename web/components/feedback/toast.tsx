import { useEffect, useState } from "preact/hooks";
import { announced, toast } from "../../lib/toast.ts";
import { Icon, Octagon } from "../icon.tsx";

const shownFor = 6000;

/** One toast at a time: it goes after six seconds unless it is looked at, and an error stays. */
export function ToastPlace() {
  const shown = toast.value;
  const [held, setHeld] = useState(false);
  useEffect(() => {
    if (shown === undefined || held || shown.tone === "bad") return;
    const timer = setTimeout(() => {
      toast.value = undefined;
    }, shownFor);
    return () => clearTimeout(timer);
  }, [shown, held]);
  const close = () => {
    toast.value = undefined;
  };
  return (
    <>
      <p class="hidden-text" role="status">
        {announced.value}
      </p>
      <div role="status">
        {shown === undefined ? null : (
          <div
            class="toast"
            onMouseEnter={() => setHeld(true)}
            onMouseLeave={() => setHeld(false)}
            onFocusIn={() => setHeld(true)}
            onFocusOut={() => setHeld(false)}
          >
            <span class={shown.tone === "ok" ? "good" : "bad"}>
              {shown.tone === "ok" ? <Icon name="done" /> : <Octagon />}
            </span>
            <span>{shown.text}</span>
            {shown.action === undefined ? null : (
              <button
                type="button"
                class="link-button"
                onClick={() => {
                  close();
                  shown.action?.run();
                }}
              >
                {shown.action.label}
              </button>
            )}
            {shown.tone === "ok" ? null : (
              <button type="button" class="button icon small" aria-label="Close" onClick={close}>
                <Icon name="close" />
              </button>
            )}
          </div>
        )}
      </div>
    </>
  );
}
