import type { Translated } from '../catalogue';
import type { options as english } from '../en/options';

export const options: Translated<typeof english> = {
  'options.title': 'Pactlight : options',
  'options.sections': 'Sections',
  'options.on': 'oui',
  'options.off': 'non',
  'options.undo': 'Annuler',
  'options.undone': 'Annulé.',
  'options.seconds': '{count} s',

  'options.marks': 'Repères',
  'options.marks.lead': 'L’aspect des mots marqués. La page elle-même n’est jamais modifiée.',
  'options.style': 'Style',
  'options.style.lines': 'Lignes',
  'options.style.lines.note': 'Une couleur et une ligne par thème',
  'options.style.wash': 'Fond',
  'options.style.wash.note': 'Un fond teinté, des lignes fines',
  'options.style.faint': 'Discret',
  'options.style.faint.note': 'Un même pointillé gris pour tout',
  'options.sample': '{japan} protège son {rice}. {states} s’interroge sur les {barriers}.',
  'options.sample.japan': 'Tokyo',
  'options.sample.rice': 'riz',
  'options.sample.states': 'Washington',
  'options.sample.barriers': 'barrières non tarifaires',
  'options.amount.note': 'Noms de pays et de l’accord : environ une fois par écran',
  'options.badge': 'Nombre sur le bouton de la barre d’outils',
  'options.badge.note': 'Combien de repères compte la page',

  'options.issues': 'Thèmes et noms',
  'options.issues.lead':
    'Choisissez ce qui est marqué. Un changement se voit aussitôt dans tous les onglets ouverts.',
  'options.group.people': 'Ministres, négociateurs, analystes',
  'options.group.institutions': 'Congrès, administrations, groupes',
  'options.group.countries': 'Les pays des négociations et d’autres',
  'options.group.pact': 'Le TPP et ses autres noms',

  'options.cards': 'Fiches',
  'options.cards.lead':
    'Quand une fiche s’ouvre. Un clic, un appui ou le clavier l’ouvrent aussitôt.',
  'options.opens': 'Une fiche s’ouvre',
  'options.opens.rest': 'Après une courte pause',
  'options.opens.longer': 'Après une pause plus longue',
  'options.opens.own': 'Après un délai personnalisé',
  'options.opens.click': 'Au clic seulement',
  'options.opens.held': 'Sur un lien : pause, Maj enfoncée',
  'options.delay': 'Pause avant qu’une fiche s’ouvre',

  'options.sites': 'Sites',
  'options.sites.lead':
    'Les sites toujours ou jamais marqués. Sur tous les autres, Pactlight lit les mots de la page pour voir de quoi elle parle, et ne la marque que si elle porte sur ces négociations.',
  'options.sites.site': 'Site',
  'options.sites.rule': 'Marqué',
  'options.sites.none': 'Aucun site dans la liste.',
  'options.sites.remove': 'Retirer',
  'options.sites.removeOf': 'Retirer {host}',
  'options.sites.example': 'site.example',
  'options.sites.never': 'Ne jamais marquer',
  'options.sites.always': 'Toujours marquer',
  'options.sites.export': 'Exporter la liste',
  'options.sites.import': 'Importer une liste',
  'options.sites.format':
    'Un site par ligne : « never news.example » (jamais) ou « always news.example » (toujours). Une ligne avec le seul site veut dire « never ».',
  'options.sites.bad':
    '« {text} » n’est pas un site. Écrivez un nom de domaine tel que news.example, ou collez l’adresse d’une de ses pages.',
  'options.sites.removed': '{host} a été retiré de la liste.',
  'options.sites.set': '{host} : {rule}.',

  'options.keyboard': 'Clavier',
  'options.keyboard.lead': 'Votre navigateur gère ces raccourcis.',
  'options.keyboard.change': 'Les changer sur la page des raccourcis du navigateur',
  'options.keyboard.where':
    'Changez-les dans la liste des extensions du navigateur, sous « Gérer les raccourcis d’extensions ».',
  'options.keyboard.action': 'Action',
  'options.keyboard.keys': 'Touches',
  'options.keyboard.unset': 'non définie',
  'options.keyboard.escape': 'Dans une fiche : revenir en arrière, ou la fermer',

  'options.appearance': 'Apparence',
  'options.appearance.lead':
    'Pour les fiches, la fenêtre de l’extension, le panneau latéral et cette page. Les repères s’adaptent au fond de chaque page.',
  'options.theme': 'Mode',
  'options.theme.system': 'Comme le système',
  'options.theme.light': 'Clair',
  'options.theme.dark': 'Sombre',
  'options.language': 'Langue',
  'options.language.note': 'Les pages dans les cinq langues sont marquées',
  'options.language.browser': 'Comme le navigateur',

  'options.rejections': 'Repères retirés',
  'options.rejections.lead': 'Les mots que vous avez demandé de ne pas marquer.',
  'options.rejections.none': 'Aucun. Pour retirer un repère, ouvrez sa fiche, puis « ? ».',
  'options.rejections.words': 'Mots',
  'options.rejections.concept': 'Marqués comme',
  'options.rejections.where': 'Où',
  'options.rejections.everywhere': 'Tous les sites',
  'options.rejections.again': 'Marquer de nouveau',
  'options.rejections.againOf': 'Marquer de nouveau « {text} »',
  'options.rejections.done': '« {text} » est de nouveau marqué.',

  'options.data': 'Vos données',
  'options.data.lead':
    'Les réglages et les sites restent dans ce navigateur. Un seul fichier sauvegarde le tout.',
  'options.data.export': 'Tout exporter',
  'options.data.exported': 'Exporté. Votre navigateur enregistre {file} avec vos téléchargements.',
  'options.data.import': 'Importer un fichier',
  'options.data.reset': 'Tout réinitialiser',
  'options.data.resetAsk':
    'Chaque réglage reprend sa valeur par défaut. Les listes de sites et de repères retirés sont vidées.',
  'options.data.resetDo': 'Réinitialiser',
  'options.data.resetDone': 'Tout a été réinitialisé.',
  'options.data.leave': 'Garder mes réglages',

  'options.file.preview': 'pas encore appliqué',
  'options.file.apply': 'Appliquer',
  'options.file.applied': 'Le fichier a été appliqué.',
  'options.file.same': 'Il correspond aux réglages actuels.',
  'options.file.close': 'Fermer',
  'options.file.change': '{name} : {before} → {value}',
  'options.file.rejection': 'Repère retiré : « {text} » comme {concept} ({where})',
  'options.file.unknown': 'Ignoré : « {path} » (réglage inconnu)',
  'options.file.badValue': 'Ignoré : « {path} » (valeur {value} impossible)',
  'options.file.badLine': 'Ignoré : ligne {line}, « {text} » (ce n’est pas un site)',
  'options.file.later':
    'Ce fichier vient d’une version plus récente de Pactlight. Les réglages que celle-ci ne connaît pas sont ignorés.',
  'options.file.refused.too-long':
    '{file} est trop volumineux pour un fichier de réglages. Choisissez un fichier exporté par Pactlight.',
  'options.file.refused.not-json':
    '{file} ne contient ni réglages ni liste de sites. Choisissez un fichier exporté par Pactlight.',
  'options.file.refused.not-settings':
    '{file} ne contient pas de réglages de Pactlight. Choisissez un fichier exporté par Pactlight.',

  'options.record': 'Sources',
  'options.record.lead':
    'Tout ce qu’une fiche dit des négociations vient de ces articles, dans nos propres mots. Fonctions et positions sont celles de l’époque.',
  'options.record.publisher': 'Média',
  'options.record.article': 'Article',
  'options.record.published': 'Publié',
  'options.help': 'Aide',
  'options.help.lead':
    'La page d’accueil montre comment utiliser Pactlight et ce que signifient ses lignes.',
  'options.help.welcome': 'Afficher la page d’accueil',
  'options.help.version': 'Pactlight {version}',
};
