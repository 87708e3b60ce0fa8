import type { Translated } from '../catalogue';
import type { manifest as english } from '../en/manifest';

export const manifest: Translated<typeof english> = {
  'manifest.description': 'Marque les personnes, institutions, pays et termes des négociations du TPP, et dit qui veut quoi, selon quel article.',
  'command.next-mention': 'Aller à la marque suivante',
  'command.previous-mention': 'Aller à la marque précédente',
  'command.toggle-card': 'Ouvrir ou fermer la fiche de la marque actuelle',
  'command.toggle-site': 'Activer ou désactiver Pactlight sur ce site',
};
