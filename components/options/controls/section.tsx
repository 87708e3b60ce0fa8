import type { ComponentChildren } from 'preact';

interface SectionProps {
  /** Where the navigation leads. */
  id: string;
  title: string;
  lead: string;
  children: ComponentChildren;
}

/** A title, one sentence, then its rows. */
export function Section({ id, title, lead, children }: SectionProps) {
  return (
    <section id={id} class="section" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`} class="serif" tabIndex={-1}>
        {title}
      </h2>
      <p class="lead">{lead}</p>
      {children}
    </section>
  );
}
