export { cardStyles } from './card-styles';
export { mountCard } from './mount-card';
export { whySentence } from './why-sentence';
