import { join } from 'node:path';
import type { Label } from '../../../lib/pack/pack';
import { loadPack } from '../../../lib/pack/check/load-pack';

/**
 * @returns source of one regular expression of all labels, the longest first, as one would write
 *   it for a package that marks what an expression finds
 */
export function expressionOfAllLabels(): string {
  const pack = loadPack(join(import.meta.dirname, '../../../data/tpp-2014'));
  const form = (label: Label): string => (typeof label === 'string' ? label : label.literalForm);
  const forms = new Set(
    Object.values(pack.labels).flatMap((file) =>
      Object.values(file).flatMap(({ altLabel = [], hiddenLabel = [], name }) => [
        ...[...altLabel, ...hiddenLabel].map(form),
        ...(name?.given ?? []).map((given) => `${given} ${name?.family ?? ''}`.trim()),
        ...(name?.family ? [name.family] : []),
      ]),
    ),
  );
  const sources = [...forms]
    .sort((a, b) => b.length - a.length)
    .map((one) => one.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return `\\b(?:${sources.join('|')})\\b`;
}
