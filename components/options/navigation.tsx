import { useEffect, useState } from 'preact/hooks';
import type { Translate } from '../../lib/i18n/translate';

const SECTIONS = [
  'packs',
  'marks',
  'issues',
  'cards',
  'sites',
  'keyboard',
  'appearance',
  'rejections',
  'data',
  'record',
  'help',
] as const;
type SectionId = (typeof SECTIONS)[number];

/** A section becomes the current one once its title is in the upper part of the window. */
const UPPER_PART = '0px 0px -70% 0px';

interface NavigationProps {
  t: Translate;
  /** A section that the page does not have. */
  leftOut: SectionId | null;
}

/** Leads to each section, and says which one is being read. */
export function Navigation({ t, leftOut }: NavigationProps) {
  const [current, setCurrent] = useState<SectionId>('packs');
  useEffect(() => {
    // Where tests render there is no layout to observe.
    if (typeof IntersectionObserver === 'undefined') return undefined;
    const inView = new Set<string>();
    const observer = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries) {
          if (isIntersecting) inView.add(target.id);
          else inView.delete(target.id);
        }
        const last = SECTIONS.findLast((id) => inView.has(id));
        if (last) setCurrent(last);
      },
      { rootMargin: UPPER_PART },
    );
    for (const id of SECTIONS) {
      const section = document.getElementById(id);
      if (section) observer.observe(section);
    }
    return () => observer.disconnect();
  }, []);
  return (
    <nav class="options-nav" aria-label={t('options.sections')}>
      <ul>
        {SECTIONS.filter((id) => id !== leftOut).map((id) => (
          <li key={id}>
            <a
              href={`#${id}`}
              aria-current={id === current ? 'true' : undefined}
              onClick={() => setCurrent(id)}
            >
              {t(`options.${id}`)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
