import type { PageProps } from './page-props';

/** Says that a switch is as before because its change could not be saved. */
export function NotSaved({ views, notSaved }: Pick<PageProps, 'views' | 'notSaved'>) {
  return (
    <p class="not-saved" role="alert">
      {notSaved && views.t('notSaved')}
    </p>
  );
}
