import { literalForm } from '../pack/labels';
import type { Pack } from '../pack/pack';

/** @returns the labels of a pack in all languages, without their conditions */
export function labelsOfPack({ labels }: Pick<Pack, 'labels'>): string[] {
  return Object.values(labels).flatMap((file) =>
    Object.values(file).flatMap(({ prefLabel, altLabel = [] }) => [
      ...(prefLabel === undefined ? [] : [prefLabel]),
      ...altLabel.map(literalForm),
    ]),
  );
}
