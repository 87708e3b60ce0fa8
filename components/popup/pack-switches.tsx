import { useId } from 'preact/hooks';
import { addedIssueRows, issueRows, textOf, type MarkRow } from '../../lib/knowledge/views';
import type { PackOutline } from '../../lib/pack/outline';
import { packChoice, packsInOrder, withPackChoice } from '../../lib/settings/packs';
import { withMark } from '../../lib/settings/settings';
import { useRecordContext } from '../record/record-context';
import { SwitchButton } from '../shared/switch';
import type { PopupProps } from './popup-props';
import { GroupRow, IssueRow } from './switch-rows';

interface PackSwitchesProps extends Pick<PopupProps, 'settings' | 'onChange'> {
  /** The packs that the reader added. */
  packs: readonly PackOutline[];
}

/** A switch for each pack, with those of its issues below it. */
export function PackSwitches({ packs, settings, onChange }: PackSwitchesProps) {
  const { views } = useRecordContext();
  const { knowledge, t } = views;
  const { manifest } = knowledge.pack;
  const all = packsInOrder(settings, [manifest, ...packs]);
  const ids = all.map(({ id }) => id);
  return (
    <section aria-label={t('options.packs')}>
      {all.map((pack) => {
        const { on } = packChoice(settings, pack.id);
        return (
          <div key={pack.id} class="pack-group">
            <PackSwitch
              title={textOf(views, pack.prefLabel)}
              on={settings.enabled && on}
              disabled={!settings.enabled}
              onChange={(wanted) =>
                onChange((old) => withPackChoice(old, ids, pack.id, { on: wanted }))
              }
            />
            {on && (
              <PackIssues
                outline={packs.find(({ id }) => id === pack.id) ?? null}
                settings={settings}
                onChange={onChange}
              />
            )}
          </div>
        );
      })}
    </section>
  );
}

interface PackSwitchProps {
  title: string;
  on: boolean;
  disabled: boolean;
  onChange: (on: boolean) => void;
}

function PackSwitch({ title, ...state }: PackSwitchProps) {
  const id = useId();
  return (
    <h3 class={state.on ? 'pack-group-title' : 'pack-group-title off'}>
      <SwitchButton class="switch-row" labelledBy={id} {...state}>
        <bdi class="switch-text" id={id}>
          {title}
        </bdi>
      </SwitchButton>
    </h3>
  );
}

interface PackIssuesProps extends Pick<PopupProps, 'settings' | 'onChange'> {
  /** Null for the built-in pack, whose issues can be read here. */
  outline: PackOutline | null;
}

/** A switch for each issue of a pack. If marks are off altogether, all are off. */
export function PackIssues({ outline, settings, onChange }: PackIssuesProps) {
  const { views, report, openIssue } = useRecordContext();
  const rows = outline ? addedIssueRows(views, outline, report) : issueRows(views, report);
  if (rows.length === 0) return null;
  const switchOf = ({ key }: MarkRow) => ({
    on: settings.enabled && settings.marks[key] !== false,
    disabled: !settings.enabled,
    onChange: (on: boolean) => onChange((old) => withMark(old, key, on)),
  });
  return (
    <ul>
      {rows.map((row) =>
        outline ? (
          <GroupRow key={row.key} row={row} {...switchOf(row)} />
        ) : (
          <IssueRow key={row.key} row={row} {...switchOf(row)} onOpen={() => openIssue(row.key)} />
        ),
      )}
    </ul>
  );
}
