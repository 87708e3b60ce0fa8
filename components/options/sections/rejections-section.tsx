import { labelOf } from '../../../lib/knowledge/views/context';
import { withoutRejection, withRejection, type Rejection } from '../../../lib/settings/settings';
import type { SectionProps } from '../options-props';
import { Section } from '../controls/section';

/** Marks that the reader removed, and the way back. */
export function RejectionsSection({ views, settings, change }: SectionProps) {
  const { t } = views;
  const markAgain = (rejection: Rejection): void =>
    change((old) => withoutRejection(old, rejection), {
      said: (now) => now('options.rejections.done', { text: rejection.text }),
      undo: (old) => withRejection(old, rejection),
    });
  return (
    <Section id="rejections" title={t('options.rejections')} lead={t('options.rejections.lead')}>
      {settings.rejections.length === 0 ? (
        <p class="none">{t('options.rejections.none')}</p>
      ) : (
        <table class="list">
          <thead>
            <tr>
              <th scope="col">{t('options.rejections.words')}</th>
              <th scope="col">{t('options.rejections.concept')}</th>
              <th scope="col">{t('options.rejections.where')}</th>
              <th scope="col">
                <span class="unseen">{t('options.rejections.again')}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {settings.rejections.map((rejection) => (
              <tr key={`${rejection.concept} ${rejection.text} ${rejection.host}`}>
                <th scope="row" class="serif">
                  <bdi>{rejection.text}</bdi>
                </th>
                <td>{labelOf(views, rejection.concept)}</td>
                <td>
                  {rejection.host === null ? (
                    t('options.rejections.everywhere')
                  ) : (
                    <bdi>{rejection.host}</bdi>
                  )}
                </td>
                <td class="list-act">
                  <button
                    type="button"
                    class="link"
                    aria-label={t('options.rejections.againOf', { text: rejection.text })}
                    onClick={() => markAgain(rejection)}
                  >
                    {t('options.rejections.again')}
                  </button>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Section>
  );
}
