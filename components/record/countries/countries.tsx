import { useState } from 'preact/hooks';
import { CountryList } from './country-list';
import { Matrix } from './matrix';
import { useRecordContext } from '../record-context';

/** All countries of the talks, as a list or by issue. */
export function Countries() {
  const { views, kept, changed } = useRecordContext();
  const { t } = views;
  const [form, setForm] = useState(kept.countriesAs);
  const choose = (next: typeof form) => {
    kept.countriesAs = next;
    setForm(next);
    changed();
  };
  const toggle = (
    <div class="segments" role="group" aria-label={t('countries.view')}>
      <button type="button" aria-pressed={form === 'list'} onClick={() => choose('list')}>
        {t('countries.asList')}
      </button>
      <button type="button" aria-pressed={form === 'matrix'} onClick={() => choose('matrix')}>
        {t('countries.asMatrix')}
      </button>
    </div>
  );
  return form === 'list' ? <CountryList toggle={toggle} /> : <Matrix toggle={toggle} />;
}
