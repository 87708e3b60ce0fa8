import { useMemo } from 'preact/hooks';
import { positionsForPage } from '../../lib/knowledge/views';
import type { PageReport } from '../../lib/report/page-report';
import { Chip } from '../shared/chip';
import { Flag } from '../shared/flag';
import { QuotedText } from '../shared/statements/quoted-text';
import { Stroke } from '../shared/stroke';
import { useRecordContext } from '../record/record-context';
import { SectionHead } from '../shared/section-head';

/** Lines that leave room for what the page names, on the popup's first screen. */
const MOST_LINES = 3;

/** What countries want on the issues that the page speaks of; each line leads to the country, at that issue. */
export function PageWants({ report }: { report: PageReport }) {
  const { views, openConcept } = useRecordContext();
  const lines = useMemo(() => positionsForPage(views, report, MOST_LINES), [views, report]);
  if (lines.length === 0) return null;
  return (
    <section class="page-wants">
      <SectionHead title={views.t('page.wants')} />
      <ul>
        {lines.map((line) => (
          <li key={line.country + line.issue}>
            <button
              type="button"
              class="want"
              data-concept={line.country}
              data-issue={line.issue}
              onClick={() => openConcept(line.country, line.issue)}
            >
              <Stroke mark={line.mark} label={line.issueLabel} />
              <span>
                <Flag image={line.flag} width={18} /> <b>{line.countryLabel}</b>{' '}
                <span dir="auto" lang={line.language}>
                  <QuotedText text={line.text} />
                </span>
              </span>
            </button>
            <Chip chip={line.chip} />
          </li>
        ))}
      </ul>
    </section>
  );
}
