import type { Translated } from '../catalogue';
import type { manifest as english } from '../en/manifest';

export const manifest: Translated<typeof english> = {
  'manifest.description':
    'Marque les personnes, institutions, pays et termes des négociations du TPP de 2014 et montre qui voulait quoi.',
  'command.next-mention': 'Aller au repère suivant',
  'command.previous-mention': 'Aller au repère précédent',
  'command.toggle-card': 'Ouvrir ou fermer la fiche du repère actuel',
  'command.toggle-site': 'Activer ou désactiver Pactlight sur ce site',
  'command.open-popup': 'Ouvrir la fenêtre de Pactlight',
  'command.open-panel': 'Ouvrir le panneau latéral',
};
