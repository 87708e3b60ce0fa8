import type { ComponentChildren } from 'preact';

interface SectionHeadProps {
  title: ComponentChildren;
  /** The number of entries, if it is shown. */
  count?: number;
  /** The title's id. */
  id?: string;
  /** What is beside the title may wrap below it. */
  wraps?: boolean;
  /** What is beside the title. */
  children?: ComponentChildren;
}

/** A section's title, with what belongs to it at the line's end. */
export function SectionHead({ title, count, id, wraps = false, children }: SectionHeadProps) {
  return (
    <div class={wraps ? 'section-head wraps' : 'section-head'}>
      <h3 id={id}>
        {title}
        {count !== undefined && (
          <>
            {' '}
            <span class="count">{count}</span>
          </>
        )}
      </h3>
      {children}
    </div>
  );
}
