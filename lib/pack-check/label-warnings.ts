import { isCutByScript } from '../matching/labels/label-words';
import { literalForm } from '../pack/labels';
import type {
  Concept,
  ConceptLabels,
  ConditionalLabel,
  Label,
  LabelFile,
  PackManifest,
} from '../pack/pack';
import { type PackFiles, entriesOf } from '../pack/pack-files';
import { isEverydayWord } from './everyday-words';
import { problemAt, type Problem } from './problem';

/**
 * Finds labels that are valid but probably a mistake: those of two concepts, those on nearly every
 * page, and concepts without any.
 *
 * @param files of a pack without problems, in their inner form
 * @returns the warnings
 */
export function labelWarnings(files: PackFiles): Problem[] {
  return [...sharedLabels(files), ...conceptsWithoutLabels(files), ...costlyLabels(files)];
}

/** Labels of two concepts, also in different languages: pages may mix languages. */
function sharedLabels(files: PackFiles): Problem[] {
  const owners = new Map<string, { readonly concept: string; readonly file: string }>();
  const problems: Problem[] = [];
  for (const [file, labels] of labelFiles(files))
    for (const [concept, own] of Object.entries(labels))
      for (const form of unconditionalForms(own)) {
        const owner = owners.get(form);
        if (!owner) owners.set(form, { concept, file });
        else if (owner.concept !== concept)
          problems.push({
            file,
            path: `/${concept}`,
            message: `"${form}" is a label of "${owner.concept}" as well${owner.file === file ? '' : `, in ${owner.file}`}`,
            fix: 'keep it with one of the two, or give each a condition',
          });
      }
  return problems;
}

/** Concepts for which no page can be searched, or that cards can only name by their ids. */
function conceptsWithoutLabels(files: PackFiles): Problem[] {
  const { formatVersion } = files.get('pack.json') as PackManifest;
  const isOld = formatVersion === 1;
  const labelled = new Set(
    labelFiles(files)
      .filter(([file]) => !isOld || file === 'labels/en.json')
      .flatMap(([, labels]) => Object.entries(labels))
      .flatMap(([id, { prefLabel }]) => (prefLabel === undefined ? [] : id)),
  );
  return entriesOf<Concept>(files, 'concepts')
    .filter(({ value }) => !labelled.has(value.id))
    .map((entry) =>
      problemAt(
        entry,
        '/id',
        `"${entry.value.id}" has no preferred label${isOld ? ' in English' : ''}`,
        `add a prefLabel${isOld ? ' to labels/en.json' : ''}`,
      ),
    );
}

/** Labels that pages have by chance, each of which would be marked. */
function costlyLabels(files: PackFiles): Problem[] {
  return labelFiles(files).flatMap(([file, labels]) =>
    Object.entries(labels).flatMap(([concept, own]) =>
      [...writtenForms(own)].flatMap(([path, form]) => {
        const cost = costOf(form);
        return cost ? [{ file, path: `/${concept}${path}`, ...cost }] : [];
      }),
    ),
  );
}

function costOf(form: string): Pick<Problem, 'message' | 'fix'> | undefined {
  if (isCutByScript(form))
    return {
      message: `pages are not searched for "${form}", because it runs from a script with spaces into one without`,
      fix: 'add a label that starts with the script without spaces',
    };
  if (isEverydayWord(form))
    return {
      message: `"${form}" is on nearly every page, and each time it would be marked`,
      fix: 'remove it, or write a longer label',
    };
  if (/^[\p{L}\p{N}]$/u.test(form) && !/\p{sc=Han}/u.test(form))
    return {
      message: `"${form}" has one character, which pages have for many other reasons`,
      fix: 'write a longer label',
    };
  if (!/\p{L}/u.test(form))
    return {
      message: `"${form}" has no letter: every such number would be marked`,
      fix: 'write a label with a word in it',
    };
  return undefined;
}

/** Labels without conditions, by their place in the concept's labels; each form once. */
function writtenForms({
  prefLabel,
  altLabel = [],
  hiddenLabel = [],
}: ConceptLabels): ReadonlyMap<string, string> {
  const forms = new Map<string, string>();
  const known = new Set<string>();
  const add = (path: string, label: Label): void => {
    if ((typeof label !== 'string' && !isFree(label)) || known.has(literalForm(label))) return;
    known.add(literalForm(label));
    forms.set(path, literalForm(label));
  };
  if (prefLabel !== undefined) add('/prefLabel', prefLabel);
  altLabel.forEach((label, index) => add(`/altLabel/${index}`, label));
  hiddenLabel.forEach((label, index) => add(`/hiddenLabel/${index}`, label));
  return forms;
}

function labelFiles(files: PackFiles): [file: string, labels: LabelFile][] {
  return [...files]
    .filter(([file]) => file.startsWith('labels/'))
    .map(([file, content]) => [file, content as LabelFile]);
}

/** Labels that refer to the concept on any page. Labels with conditions may be shared. */
function unconditionalForms({
  prefLabel,
  altLabel = [],
  hiddenLabel = [],
  name,
}: ConceptLabels): ReadonlySet<string> {
  const labels: Label[] = [
    ...(prefLabel === undefined ? [] : [prefLabel]),
    ...altLabel,
    ...hiddenLabel,
  ];
  const names = (name?.given ?? []).flatMap((given) =>
    name?.family === undefined ? [] : [`${given} ${name.family}`],
  );
  const free = labels.flatMap((label) => {
    if (typeof label === 'string') return [label];
    return isFree(label) ? [label.literalForm] : [];
  });
  return new Set([...free, ...names].map((form) => form.normalize('NFKC').toLowerCase()));
}

/** @returns whether a label has no conditions but those on its spelling */
function isFree(label: ConditionalLabel): boolean {
  return Object.keys(label).every((key) =>
    ['literalForm', 'case', 'plural', 'introduces'].includes(key),
  );
}
