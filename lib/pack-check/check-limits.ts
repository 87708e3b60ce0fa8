import { literalForm } from '../pack/labels';
import { PACK_LIMITS } from '../pack/limits';
import type { ConceptLabels, LabelFile } from '../pack/pack';
import type { PackFiles } from '../pack/pack-files';
import type { Problem } from './problem';

/** A value, and where it is in its file. */
interface Visit {
  readonly value: unknown;
  readonly depth: number;
  readonly path: string;
}

/**
 * Keeps everything after it from values that would use up the browser's stack or memory. It uses no
 * recursion itself.
 *
 * @param files as given, of any content
 * @returns the first problem of each file
 */
export function checkLimits(files: PackFiles): Problem[] {
  const count = { values: 0 };
  return [...files].flatMap(([file, content]) => {
    const problem = firstProblem(content, count);
    return problem ? [{ file, ...problem }] : [];
  });
}

function firstProblem(
  content: unknown,
  count: { values: number },
): Omit<Problem, 'file'> | undefined {
  const open: Visit[] = [{ value: content, depth: 0, path: '' }];
  for (let visit = open.pop(); visit; visit = open.pop()) {
    count.values++;
    const problem = problemOf(visit, count.values);
    if (problem) return problem;
    const { value, depth, path } = visit;
    if (typeof value !== 'object' || value === null) continue;
    for (const [key, below] of Object.entries(value))
      open.push({ value: below, depth: depth + 1, path: `${path}/${pointerPart(key)}` });
  }
  return undefined;
}

function problemOf(
  { value, depth, path }: Visit,
  values: number,
): Omit<Problem, 'file'> | undefined {
  if (depth > PACK_LIMITS.depth)
    return {
      path: shortened(path),
      message: `values are nested in one another more than ${PACK_LIMITS.depth} deep`,
      fix: 'remove the brackets inside one another',
    };
  if (values > PACK_LIMITS.values)
    return tooLarge(path, `the pack has more than ${counted(PACK_LIMITS.values)} values`);
  if (typeof value === 'string' && value.length > PACK_LIMITS.text)
    return {
      path: shortened(path),
      message: `the text has ${counted(value.length)} characters, more than ${counted(PACK_LIMITS.text)}`,
      fix: 'shorten it',
    };
  if (Array.isArray(value) && value.length > PACK_LIMITS.records && !isLabelList(path))
    return tooLarge(
      path,
      `the list has ${counted(value.length)} entries, more than ${counted(PACK_LIMITS.records)}`,
    );
  return undefined;
}

/** Labels are counted later, without repeats. */
function isLabelList(path: string): boolean {
  return /\/(?:altLabel|hiddenLabel)(?:\/[^/]*)?$/.test(path);
}

function tooLarge(path: string, message: string): Omit<Problem, 'file'> {
  return { path: shortened(path), message, fix: 'split the pack into several' };
}

/** @returns the number with separators: "100,000" */
function counted(number: number): string {
  return number.toLocaleString('en');
}

/** RFC 6901. */
function pointerPart(key: string): string {
  return key.replaceAll('~', '~0').replaceAll('/', '~1');
}

function shortened(path: string): string {
  return path.length > 200 ? `${path.slice(0, 199)}…` : path;
}

/**
 * @param files of a pack, in their inner form
 * @param broken files that are skipped
 * @returns a problem for each label that is too long, and one if there are too many
 */
export function checkLabelCount(files: PackFiles, broken: ReadonlySet<string>): Problem[] {
  const problems: Problem[] = [];
  let labels = 0;
  for (const [file, content] of files) {
    if (!file.startsWith('labels/') || broken.has(file)) continue;
    for (const [concept, own] of Object.entries(content as LabelFile)) {
      const forms = formsOf(own);
      labels += forms.size;
      for (const form of forms)
        if (form.length > PACK_LIMITS.label)
          problems.push({
            file,
            path: `/${concept}`,
            message: `the label ${JSON.stringify(`${form.slice(0, 40)}…`)} has ${counted(form.length)} characters, more than ${PACK_LIMITS.label}`,
            fix: 'shorten it, or make it the definition',
          });
    }
  }
  if (labels > PACK_LIMITS.labels)
    problems.push({
      file: 'pack.json',
      path: '',
      message: `the pack has ${counted(labels)} labels, more than ${counted(PACK_LIMITS.labels)}`,
      fix: 'split the pack into several',
    });
  return problems;
}

function formsOf({ prefLabel, altLabel = [], hiddenLabel = [] }: ConceptLabels): Set<string> {
  const others = [...altLabel, ...hiddenLabel].map(literalForm);
  return new Set(prefLabel === undefined ? others : [prefLabel, ...others]);
}
