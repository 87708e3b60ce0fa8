import type { Translated } from '../catalogue';
import type { card as english } from '../en/card';

export const card: Translated<typeof english> = {
  'card.close': 'Fermer',
  'card.back': 'Retour à',
  'card.why': 'Pourquoi est-ce marqué ?',
  'card.rejectHere': 'Ne pas marquer « {text} » ici',
  'card.rejectEverywhere': 'Ne marquer « {text} » sur aucun site',
  'card.rejectedHere': '« {text} » n’est plus marqué sur {site}.',
  'card.rejectedEverywhere': '« {text} » n’est plus marqué sur aucun site.',
  'card.thisPage': 'cette page',
  'card.notKept':
    'Rien n’a été enregistré. Le stockage du navigateur est peut-être plein, ou la liste des repères retirés dans les options.',
  'card.undo': 'Annuler',
  'card.turnOff': 'Désactiver Pactlight sur {site}',
  'card.questions': 'Sur {number} questions',
  'card.copy': 'Copier avec la source',
  'card.copied': 'Copié avec la source',
  'card.notCopied': 'Cette page ne permet pas de copier',
  'card.citation': '{text} (paraphrase de {publisher}, {date}, {paragraphs}) {address}',
  'card.pin': 'Épingler',
  'card.pinned': 'Épinglée',
  'card.unpin': 'Désépingler',
  'card.fold': 'Réduire',
  'card.unfold': 'Développer',
  'card.move': 'Déplacer avec les flèches',
  'card.more': { one: '{count} autre énoncé', other: '{count} autres énoncés' },
  'card.place': '{name}, {kind}, {place} sur {total}.',
  'card.placeWithKeys':
    '{name}, {kind}, {place} sur {total}. Appuyez sur {keys} pour ouvrir sa fiche.',
  'card.fewer': 'Moins d’énoncés',
  'card.positions': '{country} : toutes les positions',
  'card.parties': 'Les {parties} pays',
  'card.disagreements': { one: '{count} divergence', other: '{count} divergences' },
  'why.label': 'Cette page dit « {label} ».',
  'why.introduced': 'Cette page dit « {label} » et, ailleurs, « {introduction} ».',
  'why.subject': 'Cette page dit « {label} » et porte sur ces négociations.',
};
