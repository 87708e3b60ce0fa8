import { loadPack } from '../../../lib/pack-build/load-pack';
import type { Label } from '../../../lib/pack/pack';
import { BUNDLED_PACK } from '../../../scripts/build/bundled-pack';

/**
 * @returns source of one regular expression of all labels of the bundled pack, the longest first,
 *   as used with a package that marks matches of an expression
 */
export function labelExpression(): string {
  const pack = loadPack(BUNDLED_PACK);
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
