import type { ComponentChildren } from "preact";
import { useEffect } from "preact/hooks";

interface PageProps {
  title: string;
  /** What is in force: counts, statuses, the day. */
  scope?: ComponentChildren;
  crumbs?: ComponentChildren;
  actions?: ComponentChildren;
  children: ComponentChildren;
}

/** A page's frame: its title, which is the document's too, what is in force, and its actions. */
export function Page({ title, scope, crumbs, actions, children }: PageProps) {
  useEffect(() => {
    document.title = `${title} · REIMS`;
  }, [title]);
  return (
    <div class="page">
      <div class="page-head">
        <div>
          {crumbs === undefined ? null : <p class="crumbs">{crumbs}</p>}
          <h1>{title}</h1>
          {scope === undefined ? null : <div class="scope">{scope}</div>}
        </div>
        {actions === undefined ? null : <div class="actions">{actions}</div>}
      </div>
      {children}
      <p class="print-foot">{location.href}</p>
    </div>
  );
}
