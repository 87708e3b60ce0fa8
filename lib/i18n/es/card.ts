import type { Translated } from '../catalogue';
import type { card as english } from '../en/card';

export const card: Translated<typeof english> = {
  'card.close': 'Cerrar',
  'card.back': 'Volver a',
  'card.why': 'Por qué está marcado',
  'card.whyTitle': 'Por qué está marcado.',
  'card.rejectHere': 'Esto no, en este sitio',
  'card.rejectEverywhere': 'Esto no, en ninguno',
  'card.rejectedHere': '«{text}» ya no se marca así en este sitio.',
  'card.rejectedEverywhere': '«{text}» ya no se marca así en ningún sitio.',
  'card.undo': 'Deshacer',
  'card.disagree': 'Los artículos discrepan.',
  'card.questions': { one: '{question} Y una cuestión más.', other: '{question} Y {number} cuestiones más.' },
  'card.copy': 'Copiar con la fuente',
  'card.more': { one: '{count} declaración más', other: '{count} declaraciones más' },
  'card.fewer': 'Menos declaraciones',
  'card.positions': 'Todas las posiciones de {country}',
  'card.parties': 'Los {parties} países',
  'card.disagreements': { one: '{count} desacuerdo', other: '{count} desacuerdos' },
  'card.nothing.country': 'Los {articles} artículos no recogen una posición propia de este país.',
  'card.nothing.person': 'Los {articles} artículos no recogen declaraciones de esta persona.',
  'card.nothing.other': 'Los {articles} artículos no recogen declaraciones propias.',
  'why.label': 'La página dice «{label}».',
  'why.introduced': 'La página dice «{label}» y, en otro lugar, «{introduction}».',
  'why.subject': 'La página dice «{label}» y trata de estas negociaciones.',
};
