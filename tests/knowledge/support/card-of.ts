import { cardView, type CardView } from '../../../lib/knowledge/views';
import { smallContext } from './fixture';

export const context = smallContext();

export const card = (id: string): CardView => cardView(context, id)!;
