import type { Label } from '../pack/pack';

/** @returns the words of a label, without its conditions */
export function literalForm(label: Label): string {
  return typeof label === 'string' ? label : label.literalForm;
}
