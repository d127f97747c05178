import type { ComponentChildren } from "preact";

interface CardProps {
  title?: ComponentChildren;
  aside?: ComponentChildren;
  footer?: ComponentChildren;
  /** The content reaches the card's edges, such as a table. */
  bare?: boolean;
  class?: string;
  children: ComponentChildren;
}

export function Card({ title, aside, footer, bare = false, class: name = "", children }: CardProps) {
  return (
    <section class={`card ${name}`}>
      {title === undefined ? null : (
        <header>
          <h2>{title}</h2>
          {aside === undefined ? null : <div class="soft small row">{aside}</div>}
        </header>
      )}
      {bare ? children : <div class="body">{children}</div>}
      {footer === undefined ? null : <footer>{footer}</footer>}
    </section>
  );
}

/** Names and values, one under the other. */
export function Facts({ of }: { of: readonly (readonly [string, ComponentChildren])[] }) {
  return (
    <dl class="facts">
      {of.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
