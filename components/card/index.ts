export { cardStyles } from './card-styles';
export type { CardProps } from './card';
export { mountCard, type CardHandle } from './mount-card';
export { whySentence } from './why-sentence';
