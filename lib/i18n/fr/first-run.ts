import type { Translated } from '../catalogue';
import type { firstRun as english } from '../en/first-run';

export const firstRun: Translated<typeof english> = {
  'first.title': 'L’actualité du commerce, sources à l’appui',
  'first.lead': 'Pactlight marque les personnes, les pays et les termes de l’accord commercial du Pacifique de 2014 sur les pages qui en parlent.',
  'first.rest': 'Arrêtez-vous sur une marque',
  'first.rest.text': 'Une fiche dit ce qui a été dit, par qui et quand. Essayez sur l’exemple.',
  'first.button': 'Ouvrez le bouton de la barre d’outils',
  'first.button.text': 'Les positions de chaque pays, et un interrupteur par thème.',
  'first.keys': 'Utilisez le clavier',
  'first.keys.text': 'Va de marque en marque.',
  'first.keys.unset': 'Va de marque en marque, une fois une touche choisie dans les options.',
  'first.start': 'Commencer à lire',
  'first.options': 'Choisir les thèmes',
  'first.privacy': 'Tout se fait hors ligne : aucune page, adresse ou habitude ne quitte ce navigateur. Tout ce qui est dit vient de {articles} articles ({period}).',
  'first.sample': 'Un exemple à essayer',
  'first.sample.1': 'Le Partenariat transpacifique (TPP) devait lier douze pays ; en avril 2014, il tenait à deux d’entre eux. Des responsables venus à Tokyo avec Barack Obama ont parlé d’une percée. Akira Amari, le ministre japonais chargé du dossier, a seulement dit que les écarts se réduisaient.',
  'first.sample.2': 'La querelle porte surtout sur l’alimentation. Le Japon veut garder ses droits de douane sur cinq groupes de produits : le riz, le blé, le bœuf et le porc, les produits laitiers et le sucre. Washington veut les voir disparaître.',
  'first.sample.3': 'Puis viennent les voitures. Les États-Unis se plaignent des barrières non tarifaires du marché automobile japonais ; Tokyo évoque les droits de douane américains sur les véhicules japonais.',
};
