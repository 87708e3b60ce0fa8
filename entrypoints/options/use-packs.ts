import { useEffect, useMemo, useState } from 'preact/hooks';
import examples from 'virtual:pactlight/examples';
import pack from 'virtual:pactlight/knowledge';
import type { ListedPack, PackRequest, PacksProps } from '../../components/options';
import { createKnowledge } from '../../lib/knowledge';
import { conceptView, textOf, viewContext, type ViewContext } from '../../lib/knowledge/views';
import type { DraftRequest, PackDraft } from '../../lib/pack-draft/pack-draft';
import { labelsOfPack } from '../../lib/pack-draft/pack-labels';
import { exportPack } from '../../lib/pack-export/export-pack';
import {
  getFiles,
  keepPack,
  listPacks,
  removePack,
  restorePack,
  watchPacks,
} from '../../lib/pack-store';
import type { StoredPack } from '../../lib/pack-store/read-packs';
import { keepInWorker, prepareInWorker } from './pack-worker-client';
import { textIn } from '../../lib/pack/language-map';
import { saveBytes } from './save-file';

const { manifest } = pack;
const builtIn = { id: manifest.id, labels: [...new Set(labelsOfPack(pack))] };

/** The pack that the worker prepared last. */
let prepared: { readonly id: string; readonly file: string | null } = { id: '', file: null };

/** A Preact hook: the reader's packs, and what the packs section of the page does with them. */
export function usePacks(views: ViewContext): PacksProps {
  const [stored, setStored] = useState<readonly StoredPack[]>([]);
  useEffect(() => {
    const read = (): void => void listPacks().then(setStored, console.error);
    read();
    return watchPacks(read);
  }, []);
  return useMemo(() => packsProps(views, stored), [views, stored]);
}

function packsProps(views: ViewContext, stored: readonly StoredPack[]): PacksProps {
  return {
    packs: [builtInPack(views), ...stored.map((one) => listedPack(views, one))],
    offered: examples
      .filter(({ id }) => !stored.some((one) => one.id === id))
      .map(({ id, prefLabel, definition }) => ({
        id,
        title: textOf(views, prefLabel),
        definition: definition === undefined ? '' : textOf(views, definition),
      })),
    async onPrepare(request, onStage, signal) {
      const answer = await prepareInWorker(
        {
          type: 'prepare',
          request: await draftRequest(views, request, stored),
          builtIn,
          kept: stored.map((one) => one.id),
        },
        onStage,
        signal,
      );
      if (!('outline' in answer)) return answer;
      prepared = {
        id: answer.outline.id,
        file: fileOf(request.source),
      };
      return draftView(views, answer);
    },
    async onKeep() {
      const { id, file } = prepared;
      const what = await keepPack(() => keepInWorker(file));
      return () => (what === 'added' ? removePack(id) : restorePack(id));
    },
    async onRemove(removed) {
      await removePack(removed);
      return () => restorePack(removed);
    },
    onExport: (exported) => void saveExport(exported),
  };
}

async function draftRequest(
  { t }: ViewContext,
  { source, updates, ...choices }: PackRequest,
  stored: readonly StoredPack[],
): Promise<DraftRequest> {
  const updated = stored.find((one) => one.id === updates);
  return {
    ...choices,
    source: await contentOf(source),
    untitled: t('options.packs.untitled'),
    language: t.language,
    ...(updated
      ? { updates: { id: updated.id, title: textIn(updated.outline.prefLabel, t.language) } }
      : {}),
  };
}

/** @returns the name of the file that is said of a pack; null for pasted rows */
function fileOf(source: PackRequest['source']): string | null {
  if ('file' in source) return source.file.name;
  return 'offered' in source ? `${source.offered}.json` : null;
}

async function contentOf(source: PackRequest['source']): Promise<DraftRequest['source']> {
  if ('rows' in source) return { rows: source.rows };
  if ('file' in source)
    return { name: source.file.name, bytes: new Uint8Array(await source.file.arrayBuffer()) };
  const example = examples.find(({ id }) => id === source.offered)!;
  return { name: fileOf(source)!, files: new Map((await example.load()).default) };
}

function draftView(views: ViewContext, draft: PackDraft) {
  const { outline, samples } = draft;
  const own = viewContext(createKnowledge(samples), views.flags, views.t);
  return {
    draft,
    title: textOf(views, outline.prefLabel),
    definition: outline.definition ? textOf(views, outline.definition) : null,
    samples: samples.concepts.flatMap(({ id }) => conceptView(own, id) ?? []),
  };
}

function builtInPack(views: ViewContext): ListedPack {
  return {
    id: manifest.id,
    title: textOf(views, manifest.prefLabel),
    isBuiltIn: true,
    concepts: pack.concepts.length,
    labels: builtIn.labels.length,
    statements: pack.statements.length,
    file: null,
    since: null,
  };
}

function listedPack(views: ViewContext, { id, outline, file, since }: StoredPack): ListedPack {
  const { concepts, labels, statements } = outline;
  return {
    id,
    title: textOf(views, outline.prefLabel),
    isBuiltIn: false,
    concepts,
    labels,
    statements,
    file,
    since,
  };
}

async function saveExport(id: string): Promise<void> {
  const files = await getFiles(id);
  if (!files) return;
  const { name, type, bytes } = await exportPack(id, files);
  saveBytes(name, type, bytes);
}
