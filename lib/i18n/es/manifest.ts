import type { Translated } from '../catalogue';
import type { manifest as english } from '../en/manifest';

export const manifest: Translated<typeof english> = {
  'manifest.description':
    'Marca personas, instituciones, países y términos de las negociaciones del TPP de 2014 y muestra quién quería qué.',
  'command.next-mention': 'Ir a la marca siguiente',
  'command.previous-mention': 'Ir a la marca anterior',
  'command.toggle-card': 'Abrir o cerrar la ficha de la marca actual',
  'command.toggle-site': 'Activar o desactivar Pactlight en este sitio',
  'command.open-popup': 'Abrir la ventana de Pactlight',
  'command.open-panel': 'Abrir el panel lateral',
};
