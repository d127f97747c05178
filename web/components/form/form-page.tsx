import type { ComponentChildren } from "preact";
import { Icon } from "../icon.tsx";
import { Page } from "../layout/page.tsx";

interface FormPageProps {
  title: string;
  crumbs?: ComponentChildren;
  scope?: ComponentChildren;
  saving: boolean;
  saveLabel?: string;
  save(): Promise<void>;
  /** Where Cancel leads, or what it does. */
  cancel: string | (() => void);
  /** Other ways to save. */
  more?: ComponentChildren;
  children: ComponentChildren;
}

/** A page that is one form: Ctrl or ⌘ with Enter saves. */
export function FormPage(props: FormPageProps) {
  const { title, crumbs, scope, saving, saveLabel = "Save", save, cancel, more, children } = props;
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!saving) void save();
      }}
      onKeyDown={(event) => {
        if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) event.currentTarget.requestSubmit();
      }}
    >
      <Page
        title={title}
        crumbs={crumbs}
        scope={scope}
        actions={
          <>
            {typeof cancel === "string" ? (
              <a class="button" href={cancel}>
                Cancel
              </a>
            ) : (
              <button type="button" class="button" onClick={cancel}>
                Cancel
              </button>
            )}
            {more}
            <button type="submit" class="button primary" aria-disabled={saving}>
              {saving ? <Icon name="refresh" /> : null}
              {saving ? "Saving…" : saveLabel}
            </button>
          </>
        }
      >
        {children}
      </Page>
    </form>
  );
}
