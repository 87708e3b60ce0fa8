import type { Translated } from '../catalogue';
import type { firstRun as english } from '../en/first-run';

export const firstRun: Translated<typeof english> = {
  'first.title': 'Lisez l’actualité du commerce et voyez qui veut quoi',
  'first.lead':
    'En 2014, douze pays négociaient un accord de libre-échange, le Partenariat transpacifique (TPP). Pactlight marque les personnes, les pays et les termes de ces négociations sur les pages qui en parlent.',
  'first.rest': 'Placez le pointeur sur un mot marqué',
  'first.rest.text':
    'Une fiche s’ouvre : ce qui a été dit, par qui et quand. Essayez sur l’exemple.',
  'first.button': 'Cliquez sur Pactlight dans la barre d’outils',
  'first.button.text': 'On y voit les positions de chaque pays, et un interrupteur par thème.',
  'first.pin':
    'Vous ne le voyez pas ? Ouvrez le menu en forme de pièce de puzzle, près de la barre d’adresse, et épinglez Pactlight à la barre d’outils.',
  'first.keys': 'Utilisez le clavier',
  'first.keys.unset': 'Allez de repère en repère, une fois une touche choisie dans les options.',
  'first.start': 'Essayer sur un véritable article',
  'first.options': 'Choisir ce qui est marqué',
  'first.legend': 'Ce que signifient les lignes',
  'first.privacy':
    'Tout se fait hors ligne : aucune page, adresse ou habitude ne quitte ce navigateur. Tout ce qu’il sait des négociations vient de {articles} articles de presse ({period}) et s’arrête là.',
  'first.sample': 'Un exemple à essayer',
  'first.showCard': 'Voir une fiche',
  'first.sample.1':
    'En avril 2014, douze pays négociaient le Partenariat transpacifique (TPP), et de grands désaccords subsistaient entre deux d’entre eux, les États-Unis et le Japon. Le 25 avril, alors que Barack Obama quittait le Japon, de hauts responsables américains ont parlé d’une percée. Akira Amari, négociateur en chef du Japon, a dit que les écarts, dans l’ensemble, se réduisaient.',
  'first.sample.2':
    'Un différend portait sur les produits agricoles. Le Japon disait qu’il garderait ses droits de douane sur cinq groupes : le riz, le blé, le bœuf et le porc, les produits laitiers et le sucre. Washington le pressait d’y renoncer.',
  'first.sample.3':
    'Un autre portait sur les voitures. Les États-Unis demandaient au Japon de traiter la question des barrières non tarifaires de son marché automobile. Les droits de douane américains sur les véhicules japonais étaient eux aussi en litige.',
};
