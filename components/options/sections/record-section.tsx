import { formatDate } from '../../../lib/i18n/dates';
import type { ViewContext } from '../../../lib/knowledge/views';
import { Section } from '../controls/section';

interface RecordSectionProps {
  views: ViewContext;
}

/** The articles that everything rests on. */
export function RecordSection({ views: { knowledge, t } }: RecordSectionProps) {
  const sources = knowledge.pack.sources.toSorted((a, b) => a.published.localeCompare(b.published));
  return (
    <Section id="record" title={t('options.record')} lead={t('options.record.lead')}>
      <table class="list">
        <thead>
          <tr>
            <th scope="col">{t('options.record.publisher')}</th>
            <th scope="col">{t('options.record.article')}</th>
            <th scope="col" class="list-end">
              {t('options.record.published')}
            </th>
          </tr>
        </thead>
        <tbody>
          {sources.map(({ id, publisher, title, url, published }) => (
            <tr key={id}>
              <td>{publisher}</td>
              <th scope="row" class="serif" dir="auto">
                <a
                  class="link"
                  {...(/^https?:/.test(url) ? { href: url } : {})}
                  target="_blank"
                  rel="noopener noreferrer"
                >
                  {title}
                </a>
              </th>
              <td class="list-end">{formatDate(published, t.language)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}
