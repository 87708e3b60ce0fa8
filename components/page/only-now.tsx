import type { PageProps } from './page-props';

/** Says that the browser lets the page be read only now, and how to allow it for good. */
export function OnlyNow({
  views: { t },
  isOnlyNow,
  host,
  onWay,
}: Pick<PageProps, 'views' | 'isOnlyNow' | 'host' | 'onWay'>) {
  if (!isOnlyNow || host === null) return null;
  return (
    <p class="page-note">
      {t('access.onlyNow')}{' '}
      <button type="button" class="link" onClick={() => onWay('allow-site')}>
        {t('access.site', { host })}
      </button>
    </p>
  );
}
