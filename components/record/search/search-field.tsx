import { useLayoutEffect, useRef } from 'preact/hooks';
import { Icon } from '../../shared/icon';
import { useRecordContext } from '../record-context';

interface SearchFieldProps {
  value: string;
  onFocus: () => void;
  onChange: (value: string) => void;
}

/** The search field. It takes the focus if the reader came to search. */
export function SearchField({ value, onFocus, onChange }: SearchFieldProps) {
  const { views, kept } = useRecordContext();
  const { t } = views;
  const input = useRef<HTMLInputElement>(null);
  // With every change of place: the tab may be chosen while it is shown already.
  useLayoutEffect(() => {
    if (kept.focusSearch) input.current?.focus();
    kept.focusSearch = false;
  });
  const clear = () => {
    onChange('');
    input.current?.focus();
  };
  return (
    <div class="search-field" role="search">
      <Icon name="search" />
      <input
        ref={input}
        type="search"
        aria-label={t('search.label')}
        placeholder={t('search.label')}
        autocomplete="off"
        spellcheck={false}
        value={value}
        onFocus={onFocus}
        onInput={(event) => onChange(event.currentTarget.value)}
      />
      {value !== '' && (
        <button type="button" class="icon-button" aria-label={t('search.clear')} onClick={clear}>
          <Icon name="close" size={14} />
        </button>
      )}
    </div>
  );
}
