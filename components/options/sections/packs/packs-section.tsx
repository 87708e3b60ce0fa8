import {
  packChoice,
  packsInOrder,
  withPackAt,
  withPackChoice,
} from '../../../../lib/settings/packs';
import { useDrop } from '../../../shared/use-drop';
import { Section } from '../../controls/section';
import type { SectionProps } from '../../options-props';
import type { ToastText } from '../../toast';
import { AddPack, Preparing } from './add-pack';
import { PackList } from './pack-list';
import type { ListedPack, DraftView, PackRequest, PacksProps } from './packs-props';
import { DraftPreview } from './preview/draft-preview';
import { Refused } from './preview/refused';
import { useAdding, type Adding } from './use-adding';

interface PacksSectionProps extends SectionProps, PacksProps {
  onToast: (toast: ToastText & { readonly isError?: boolean }) => void;
}

/** The reader's packs: their order, where each marks, and the ways to add one. */
export function PacksSection(props: PacksSectionProps) {
  const { settings, change } = props;
  const { t } = props.views;
  const { adding, prepare, paste, leave } = useAdding(props.onPrepare);
  const packs = packsInOrder(settings, props.packs);
  const ids = packs.map(({ id }) => id);
  const { remove, keep } = useChangesOfPacks(props, ids);
  const request = (wanted: PackRequest): void => void prepare(wanted);
  const isOver = useDrop((file) => request({ source: { file } }));
  return (
    <Section id="packs" title={t('options.packs')} lead={t('options.packs.lead')}>
      <PackList
        t={t}
        packs={packs}
        choiceOf={(id) => packChoice(settings, id)}
        onChoose={(id, choice) => change((old) => withPackChoice(old, ids, id, choice))}
        onMove={(id, by) => change((old) => withPackAt(old, ids, id, ids.indexOf(id) + by))}
        onExport={props.onExport}
        onUpdate={(id, file) => request({ source: { file }, updates: id })}
        onRemove={remove}
      />
      <AddPack
        t={t}
        isPasting={adding.step === 'pasting'}
        offered={props.offered}
        onRequest={request}
        onPaste={paste}
        onLeave={leave}
      />
      <Step
        views={props.views}
        offered={props.offered}
        adding={adding}
        packs={packs}
        onRequest={request}
        onKeep={(view, place) => {
          leave();
          keep(view, place);
        }}
        onLeave={leave}
      />
      {isOver && <p class="drop-here">{t('options.packs.drop')}</p>}
    </Section>
  );
}

/** Removes and keeps packs, says so, and offers the way back. */
function useChangesOfPacks(
  { change, onToast, onRemove, onKeep }: PacksSectionProps,
  ids: readonly string[],
) {
  const notDone = (): void =>
    onToast({ said: (now) => now('options.packs.notDone'), isError: true });
  const remove = async ({ id, title }: ListedPack): Promise<void> => {
    const takeBack = await onRemove(id);
    onToast({ said: (now) => now('options.packs.removed', { pack: title }), takeBack });
  };
  const keep = async ({ draft, title }: DraftView, place: number): Promise<void> => {
    const takeBack = await onKeep();
    const said = draft.changes ? 'options.packs.updated' : 'options.packs.added';
    change((old) => withPackAt(old, ids, draft.outline.id, place), {
      said: (now) => now(said, { pack: title }),
      takeBack,
    });
  };
  return {
    remove: (pack: ListedPack): void => void remove(pack).catch(notDone),
    keep: (view: DraftView, place: number): void => void keep(view, place).catch(notDone),
  };
}

interface StepProps extends Pick<PacksSectionProps, 'views' | 'packs' | 'offered'> {
  adding: Adding;
  onRequest: (request: PackRequest) => void;
  onKeep: (view: DraftView, place: number) => void;
  onLeave: () => void;
}

/** What follows the choice of a file: its reading, then a preview or why it is refused. */
function Step(props: StepProps) {
  const { adding, packs, onRequest, onKeep, onLeave } = props;
  const { t } = props.views;
  switch (adding.step) {
    case 'preparing':
      return (
        <Preparing
          t={t}
          name={nameOf(props, adding.request)}
          stage={adding.stage}
          onCancel={onLeave}
        />
      );
    case 'refused':
      return (
        <Refused
          t={t}
          name={nameOf(props, adding.request)}
          refusal={adding.refusal}
          onLeave={onLeave}
        />
      );
    case 'preview':
      return (
        <DraftPreview
          t={t}
          preview={adding}
          packs={packs}
          onRequest={onRequest}
          onKeep={(place) => onKeep(adding.view, place)}
          onLeave={onLeave}
        />
      );
    default:
      return null;
  }
}

/** What is being added, in the reader's words. */
function nameOf(
  { views, offered }: Pick<PacksSectionProps, 'views' | 'offered'>,
  { source }: PackRequest,
): string {
  if ('file' in source) return source.file.name;
  if ('rows' in source) return views.t('options.packs.pasted');
  return offered.find(({ id }) => id === source.offered)?.title ?? source.offered;
}
