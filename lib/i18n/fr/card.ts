import type { Translated } from '../catalogue';
import type { card as english } from '../en/card';

export const card: Translated<typeof english> = {
  'card.close': 'Fermer',
  'card.back': 'Retour à',
  'card.why': 'Pourquoi ce marquage',
  'card.whyTitle': 'Pourquoi ce marquage.',
  'card.rejectHere': 'Pas ceci, sur ce site',
  'card.rejectEverywhere': 'Pas ceci, nulle part',
  'card.rejectedHere': '« {text} » n’est plus marqué ainsi sur ce site.',
  'card.rejectedEverywhere': '« {text} » n’est plus marqué ainsi nulle part.',
  'card.undo': 'Annuler',
  'card.disagree': 'Les articles divergent.',
  'card.questions': { one: '{question} Et sur une autre question.', other: '{question} Et sur {number} autres questions.' },
  'card.copy': 'Copier avec la source',
  'card.more': { one: '{count} autre déclaration', other: '{count} autres déclarations' },
  'card.fewer': 'Moins de déclarations',
  'card.positions': 'Toutes les positions : {country}',
  'card.parties': 'Les {parties} pays',
  'card.disagreements': { one: '{count} désaccord', other: '{count} désaccords' },
  'card.nothing.country': 'Les {articles} articles ne rapportent aucune position propre à ce pays.',
  'card.nothing.person': 'Les {articles} articles ne rapportent aucune déclaration de cette personne.',
  'card.nothing.other': 'Les {articles} articles ne rapportent aucune déclaration propre.',
  'why.label': 'La page dit « {label} ».',
  'why.introduced': 'La page dit « {label} » et, ailleurs, « {introduction} ».',
  'why.subject': 'La page dit « {label} » et porte sur ces négociations.',
};
