import { isCutByScript, isFindable } from '../matching/labels/label-words';
import type { ConceptId, ConceptLabels, LabelFile, PackManifest } from '../pack/pack';
import { labelsOfPhrase } from '../pack/labels';
import type { PackFiles } from '../pack/pack-files';
import type { Problem } from './problem';

/**
 * Checks that the matcher can find each label, and that the concepts and the vocabularies of
 * `relevance.json` to which labels refer exist.
 * @param broken files that do not fit their schema; they are skipped
 */
export function checkLabels(
  files: PackFiles,
  broken: ReadonlySet<string>,
  concepts: ReadonlySet<ConceptId>,
): Problem[] {
  const { formatVersion } = (files.get('pack.json') ?? {}) as Partial<PackManifest>;
  const isOld = formatVersion !== 2;
  const relevance = broken.has('relevance.json') ? undefined : files.get('relevance.json');
  const vocabularies = (relevance as { readonly vocabularies?: object } | undefined)?.vocabularies;
  const known = vocabularies && Object.keys(vocabularies);
  return [...files]
    .filter(([file]) => file.startsWith('labels/') && !broken.has(file))
    .flatMap(([file, content]) => {
      const problems: Problem[] = [];
      const requireConcept = (path: string, id: ConceptId) => {
        if (!concepts.has(id))
          problems.push({
            file,
            path,
            message: `there is no concept "${id}"`,
            fix: 'correct the id, or add the concept to a file in concepts/',
          });
      };
      for (const [id, labels] of Object.entries(content as LabelFile)) {
        requireConcept(`/${id}`, id);
        (labels.establishedBy ?? []).forEach((other, index) =>
          requireConcept(`/${id}/establishedBy/${index}`, other),
        );
        for (const [path, form] of formsIn(labels)) {
          const problem = problemOfForm(form, isOld);
          if (problem) problems.push({ file, path: `/${id}${path}`, ...problem });
        }
        for (const { path, name } of known ? vocabulariesNamed(labels, `/${id}`) : [])
          if (!known?.includes(name))
            problems.push({
              file,
              path,
              message: `there is no vocabulary "${name}"`,
              fix: `use one of ${known?.join(', ')}, or add it to relevance.json`,
            });
      }
      return problems;
    });
}

function problemOfForm(form: string, isOld: boolean): Pick<Problem, 'message' | 'fix'> | undefined {
  if (!isFindable(form))
    return {
      message: `${JSON.stringify(form)} holds no word that a page could be searched for`,
      fix: 'write a label with a letter or a digit in it, or remove it',
    };
  // In version 2 it is only a warning, because many lists have such names.
  if (isOld && isCutByScript(form))
    return {
      message: `${JSON.stringify(form)} runs from a script with spaces into one without: pages would be searched for its start alone`,
      fix: 'start the label with the script without spaces, and put what is before it into "precededBy"',
    };
  return undefined;
}

/** Every text that the matcher searches for, with its path below the concept's labels. */
function formsIn({
  prefLabel,
  name = {},
  ...lists
}: ConceptLabels): [path: string, form: string][] {
  const listed = (path: string, forms: ConceptLabels['altLabel'] = []): [string, string][] =>
    forms.map((form, index) =>
      typeof form === 'string'
        ? [`${path}/${index}`, form]
        : [`${path}/${index}/literalForm`, form.literalForm],
    );
  return [
    ...(prefLabel === undefined ? [] : [['/prefLabel', prefLabel] as [string, string]]),
    ...(name.family === undefined ? [] : [['/name/family', name.family] as [string, string]]),
    ...listed('/name/given', name.given),
    ...listed('/name/titles', name.titles),
    ...listed('/name/courtesy', name.courtesy),
    ...(['altLabel', 'hiddenLabel', 'otherSense', 'rival'] as const).flatMap((field) =>
      listed(`/${field}`, lists[field]),
    ),
    ...(lists.phrases ?? []).flatMap((phrase, index) =>
      labelsOfPhrase(phrase).map((label): [string, string] => [
        `/phrases/${index}/parts`,
        label.literalForm,
      ]),
    ),
  ];
}

/** Fields whose value is the name of a vocabulary. */
const NAMING: ReadonlySet<string> = new Set([
  'near',
  'notNear',
  'orNear',
  'undatedNear',
  'ours',
  'theirs',
  'theirsFirst',
  'theirsBeside',
  'wares',
]);

/** Vocabularies that labels refer to: in those fields, or in lists of words as `"@name"`. */
function vocabulariesNamed(
  value: unknown,
  path: string,
): { readonly path: string; readonly name: string }[] {
  if (typeof value === 'string')
    return value.startsWith('@') ? [{ path, name: value.slice(1) }] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, below]) =>
    NAMING.has(key) && typeof below === 'string'
      ? [{ path: `${path}/${key}`, name: below }]
      : vocabulariesNamed(below, `${path}/${key}`),
  );
}
