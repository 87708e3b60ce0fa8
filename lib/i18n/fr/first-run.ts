import type { Translated } from '../catalogue';
import type { firstRun as english } from '../en/first-run';

export const firstRun: Translated<typeof english> = {
  'first.title': 'L’actualité du commerce, sources à l’appui',
  'first.lead': 'Pactlight marque les personnes, les pays et les termes de l’accord commercial du Pacifique de 2014 sur les pages qui en parlent.',
  'first.rest': 'Pointez un mot marqué',
  'first.rest.text': 'Une fiche s’ouvre : ce qui a été dit, par qui et quand. Essayez sur l’exemple.',
  'first.button': 'Cliquez sur Pactlight dans la barre d’outils',
  'first.button.text': 'On y voit les positions de chaque pays, et un interrupteur par thème.',
  'first.pin': 'Pas visible ? Ouvrez le menu en forme de pièce de puzzle, près de la barre d’adresse, et épinglez Pactlight à la barre d’outils.',
  'first.keys': 'Utilisez le clavier',
  'first.keys.text': 'Allez de repère en repère.',
  'first.keys.unset': 'Allez de repère en repère, une fois une touche choisie dans les options.',
  'first.start': 'Essayer sur un véritable article',
  'first.options': 'Choisir ce qui est marqué',
  'first.legend': 'Ce que signifient les lignes',
  'first.privacy': 'Tout se fait hors ligne : aucune page, adresse ou habitude ne quitte ce navigateur. Tout ce qu’il sait vient de {articles} articles de presse ({period}) ; il ne sait rien de la suite.',
  'first.sample': 'Un exemple à essayer',
  'first.showCard': 'Voir une fiche',
  'first.sample.1': 'Le Partenariat transpacifique (TPP) devait lier douze pays ; en avril 2014, il tenait à deux d’entre eux. Des responsables venus à Tokyo avec Barack Obama ont parlé d’une percée. Akira Amari, le ministre japonais chargé du dossier, a seulement dit que les écarts se réduisaient.',
  'first.sample.2': 'La querelle porte surtout sur l’alimentation. Le Japon veut garder ses droits de douane sur cinq groupes de produits : le riz, le blé, le bœuf et le porc, les produits laitiers et le sucre. Washington veut les voir disparaître.',
  'first.sample.3': 'Puis viennent les voitures. Les États-Unis se plaignent des barrières non tarifaires du marché automobile japonais ; Tokyo évoque les droits de douane américains sur les véhicules japonais.',
};
