import { useId } from 'preact/hooks';
import type { Translate } from '../../../../../lib/i18n/translate';
import type { DraftColumn, PackDraft } from '../../../../../lib/pack-draft/pack-draft';
import type { PackRequest } from '../packs-props';

type ColumnRole = DraftColumn['role'];

const COLUMN_ROLES = [
  'prefLabel',
  'altLabel',
  'hiddenLabel',
  'type',
  'definition',
  'url',
  'issue',
  null,
] as const satisfies readonly ColumnRole[];

interface DraftColumnsProps {
  t: Translate;
  title: string;
  /** The pack keeps its title. */
  isUpdate: boolean;
  table: NonNullable<PackDraft['table']>;
  request: PackRequest;
  onRequest: (request: PackRequest) => void;
}

/** A table's title, and what is in each of its columns: guessed, and the reader's to change. */
export function DraftColumns({ t, title, isUpdate, table, request, onRequest }: DraftColumnsProps) {
  const id = useId();
  const { columns, hasHeader } = table;
  const withRole = (index: number, role: ColumnRole): void =>
    onRequest({
      ...request,
      columns: columns.map((column, i) => (i === index ? role : column.role)),
    });
  return (
    <>
      {!isUpdate && (
        <p class="draft-title">
          <label for={id}>{t('options.packs.title')}</label>
          <input
            id={id}
            class="field"
            required
            maxLength={100}
            defaultValue={title}
            onChange={({ currentTarget }) => {
              const wanted = currentTarget.value.trim();
              if (wanted === '') currentTarget.value = title;
              else onRequest({ ...request, title: wanted });
            }}
          />
        </p>
      )}
      <h4>{t('options.packs.columns')}</h4>
      <ul class="draft-columns">
        {columns.map((column, index) => (
          <Column
            key={index}
            t={t}
            column={column}
            place={index + 1}
            onChange={(role) => withRole(index, role)}
          />
        ))}
      </ul>
      <label class="draft-header">
        <input
          type="checkbox"
          checked={hasHeader}
          onChange={({ currentTarget }) =>
            onRequest({ ...request, hasHeader: currentTarget.checked })
          }
        />
        {t('options.packs.hasHeader')}
      </label>
    </>
  );
}

interface ColumnProps {
  t: Translate;
  column: DraftColumn;
  /** Counted from 1. */
  place: number;
  onChange: (role: ColumnRole) => void;
}

function Column({ t, column: { name, role, examples }, place, onChange }: ColumnProps) {
  const id = useId();
  return (
    <li>
      <label for={id}>
        <bdi>{name || t('options.packs.column', { place })}</bdi>
        <span class="row-note" dir="auto">
          {examples.join(' · ')}
        </span>
      </label>
      <select
        class="field choice"
        id={id}
        value={role ?? 'none'}
        onChange={({ currentTarget }) => onChange(roleIn(currentTarget.value))}
      >
        {COLUMN_ROLES.map((one) => (
          <option key={one ?? 'none'} value={one ?? 'none'}>
            {t(`import.column.${one ?? 'none'}`)}
          </option>
        ))}
      </select>
    </li>
  );
}

/** @param value of an option */
function roleIn(value: string): ColumnRole {
  return COLUMN_ROLES.find((role) => role === value) ?? null;
}
