import { useRecordContext } from '../record-context';

/** Leads to the first mention on the page, if the page has one. */
export function JumpButton({ concept }: { concept: string }) {
  const { views, report, jump } = useRecordContext();
  const mentions = report?.mentions.find((one) => one.concept === concept);
  if (!mentions || !jump) return null;
  return (
    <p class="jump">
      <button type="button" class="link" onClick={() => jump(concept)}>
        {views.t('popup.showOnPage')}
      </button>{' '}
      <span class="caption">{views.t('page.times', { count: mentions.count })}</span>
    </p>
  );
}
