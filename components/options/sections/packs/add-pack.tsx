import { useId, useState } from 'preact/hooks';
import type { Translate } from '../../../../lib/i18n/translate';
import { FileButton } from '../../../shared/file-button';
import { PACK_FILES } from './pack-files';
import type { DraftStage } from '../../../../lib/pack-draft/pack-draft';
import type { OfferedPack, PackRequest } from './packs-props';

interface AddPackProps {
  t: Translate;
  isPasting: boolean;
  offered: readonly OfferedPack[];
  onRequest: (request: PackRequest) => void;
  onPaste: () => void;
  onLeave: () => void;
}

/** The ways to add a pack: a file, rows of a spreadsheet, or one of the examples. */
export function AddPack({ t, isPasting, offered, onRequest, onPaste, onLeave }: AddPackProps) {
  return (
    <div class="add-pack">
      <h3>{t('options.packs.add')}</h3>
      <div class="buttons">
        <FileButton
          class="button primary"
          label={t('options.packs.open')}
          accept={PACK_FILES}
          onFile={(file) => onRequest({ source: { file } })}
        />
        <button
          type="button"
          class="button"
          aria-expanded={isPasting}
          onClick={isPasting ? onLeave : onPaste}
        >
          {t('options.packs.paste')}
        </button>
      </div>
      <p class="caption add-pack-note">{t('options.packs.kinds')}</p>
      {isPasting && (
        <PasteRows t={t} onRows={(rows) => onRequest({ source: { rows } })} onLeave={onLeave} />
      )}
      {offered.length > 0 && <OfferedList t={t} offered={offered} onRequest={onRequest} />}
    </div>
  );
}

interface PasteRowsProps {
  t: Translate;
  onRows: (rows: string) => void;
  onLeave: () => void;
}

function PasteRows({ t, onRows, onLeave }: PasteRowsProps) {
  const id = useId();
  const [text, setText] = useState('');
  const isEmpty = text.trim() === '';
  return (
    <form
      class="paste"
      onSubmit={(event) => {
        event.preventDefault();
        if (!isEmpty) onRows(text);
      }}
    >
      <label for={id}>{t('options.packs.rows')}</label>
      <textarea
        id={id}
        class="field"
        rows={8}
        spellcheck={false}
        wrap="off"
        ref={(field) => void (text === '' && field?.focus())}
        value={text}
        aria-describedby={`${id}-note`}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      <p class="caption" id={`${id}-note`}>
        {t('options.packs.rowsNote')}
      </p>
      <div class="buttons">
        <button type="submit" class="button primary" disabled={isEmpty}>
          {t('options.packs.preview')}
        </button>
        <button type="button" class="button" onClick={onLeave}>
          {t('options.packs.cancel')}
        </button>
      </div>
    </form>
  );
}

function OfferedList({ t, offered, onRequest }: Pick<AddPackProps, 't' | 'offered' | 'onRequest'>) {
  return (
    <div class="offered">
      <h4>{t('options.packs.examples')}</h4>
      <ul>
        {offered.map(({ id, title, definition }) => (
          <li key={id}>
            <span>
              <b>{title}</b> <span class="caption">{definition}</span>
            </span>
            <button
              type="button"
              class="link"
              aria-label={t('options.packs.lookAt', { pack: title })}
              onClick={() => onRequest({ source: { offered: id } })}
            >
              {t('options.packs.preview')}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

interface PreparingProps {
  t: Translate;
  /** What is being read. */
  name: string;
  stage: DraftStage;
  onCancel: () => void;
}

/** Says how far the reading of a large file is. */
export function Preparing({ t, name, stage, onCancel }: PreparingProps) {
  const id = useId();
  return (
    <div class="preview" role="status">
      <p id={id}>{t(`options.packs.stage.${stage}`, { name })}</p>
      <progress class="pack-progress" aria-labelledby={id} />
      <div class="buttons">
        <button type="button" class="button" onClick={onCancel}>
          {t('options.packs.cancel')}
        </button>
      </div>
    </div>
  );
}
