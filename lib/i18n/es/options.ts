import type { Translated } from '../catalogue';
import type { options as english } from '../en/options';

export const options: Translated<typeof english> = {
  'options.title': 'Pactlight: opciones',
  'options.sections': 'Secciones',
  'options.on': 'sí',
  'options.off': 'no',
  'options.undo': 'Deshacer',
  'options.undone': 'Deshecho.',
  'options.seconds': '{count} s',

  'options.marks': 'Palabras marcadas',
  'options.marks.lead': 'Cómo se ven las palabras marcadas. La página en sí no cambia nunca.',
  'options.style': 'Estilo',
  'options.style.lines': 'Líneas',
  'options.style.lines.note': 'Un color y una línea por tema',
  'options.style.wash': 'Fondo',
  'options.style.wash.note': 'Un fondo de color y líneas finas',
  'options.style.faint': 'Tenue',
  'options.style.faint.note': 'Una línea gris de puntos para todo',
  'options.sample': '{japan} protege su {rice}. {states} pregunta por las {barriers}.',
  'options.sample.japan': 'Tokio',
  'options.sample.rice': 'arroz',
  'options.sample.states': 'Washington',
  'options.sample.barriers': 'barreras no arancelarias',
  'options.amount.note': 'Los países y el pacto, más o menos una vez por pantalla',
  'options.badge': 'Número en el botón de la barra',
  'options.badge.note': 'Cuántas marcas tiene la página',

  'options.issues': 'Temas y nombres',
  'options.issues.lead':
    'Elija qué se marca. Los cambios se ven enseguida en todas las pestañas abiertas.',
  'options.group.people': 'Ministros, negociadores, analistas',
  'options.group.institutions': 'Congreso, organismos, grupos',
  'options.group.countries': 'Los países de la negociación y otros',
  'options.group.pact': 'El TPP y sus otros nombres',

  'options.cards': 'Fichas',
  'options.cards.lead':
    'Cuándo se abre una ficha. Un clic, un toque o el teclado la abren al momento.',
  'options.opens': 'Una ficha se abre',
  'options.opens.rest': 'Tras una pausa breve',
  'options.opens.longer': 'Tras una pausa más larga',
  'options.opens.own': 'Tras una pausa personalizada',
  'options.opens.click': 'Solo con un clic',
  'options.opens.held': 'En enlaces: pausa con Mayús pulsada',
  'options.delay': 'Pausa antes de que se abra una ficha',

  'options.sites': 'Sitios',
  'options.sites.lead':
    'Sitios que se marcan siempre o nunca. En todos los demás, Pactlight lee las palabras de la página para ver de qué trata y solo la marca si trata de estas negociaciones.',
  'options.sites.site': 'Sitio',
  'options.sites.rule': 'Se marca',
  'options.sites.none': 'No hay ningún sitio en la lista.',
  'options.sites.remove': 'Quitar',
  'options.sites.removeOf': 'Quitar {host}',
  'options.sites.example': 'sitio.example',
  'options.sites.never': 'No marcar nunca',
  'options.sites.always': 'Marcar siempre',
  'options.sites.export': 'Exportar la lista',
  'options.sites.import': 'Importar una lista',
  'options.sites.format':
    'Un sitio por línea: «never news.example» (nunca) o «always news.example» (siempre). Una línea con solo el sitio significa «never».',
  'options.sites.bad':
    '«{text}» no es un sitio. Escriba un dominio, como news.example, o pegue la dirección de una de sus páginas.',
  'options.sites.removed': '{host} se ha quitado de la lista.',
  'options.sites.set': '{host}: {rule}.',

  'options.keyboard': 'Teclado',
  'options.keyboard.lead': 'Su navegador gestiona estos atajos.',
  'options.keyboard.change': 'Cambiarlos en la página de atajos del navegador',
  'options.keyboard.where':
    'Cámbielos en la lista de extensiones del navegador, en «Administrar atajos de extensiones» o «Gestionar atajos de extensiones».',
  'options.keyboard.action': 'Acción',
  'options.keyboard.keys': 'Teclas',
  'options.keyboard.unset': 'sin asignar',
  'options.keyboard.escape': 'En una ficha: volver atrás o cerrarla',

  'options.appearance': 'Apariencia',
  'options.appearance.lead':
    'Para las fichas, la ventana emergente, el panel lateral y esta página. Las marcas se adaptan al fondo de cada página.',
  'options.theme': 'Tema visual',
  'options.theme.system': 'Igual que el sistema',
  'options.theme.light': 'Claro',
  'options.theme.dark': 'Oscuro',
  'options.language': 'Idioma',
  'options.language.note': 'Se marcan páginas en los cinco idiomas',
  'options.language.browser': 'Igual que el navegador',

  'options.rejections': 'Marcas quitadas',
  'options.rejections.lead': 'Palabras que usted pidió no marcar.',
  'options.rejections.none': 'Ninguna. Para quitar una marca, abra su ficha y pulse «?».',
  'options.rejections.words': 'Palabras',
  'options.rejections.concept': 'Marcadas como',
  'options.rejections.where': 'Dónde',
  'options.rejections.everywhere': 'Todos los sitios',
  'options.rejections.again': 'Volver a marcar',
  'options.rejections.againOf': 'Volver a marcar «{text}»',
  'options.rejections.done': '«{text}» se marca de nuevo.',

  'options.data': 'Sus datos',
  'options.data.lead':
    'Los ajustes y los sitios se guardan solo en este navegador. Un archivo los contiene todos.',
  'options.data.export': 'Exportar todo',
  'options.data.exported': 'Exportado. El navegador guarda {file} con sus descargas.',
  'options.data.import': 'Importar un archivo',
  'options.data.reset': 'Restablecer todo',
  'options.data.resetAsk':
    'Todos los ajustes vuelven a su valor inicial. Se vacían las listas de sitios y de marcas quitadas.',
  'options.data.resetDo': 'Restablecer',
  'options.data.resetDone': 'Todo se ha restablecido.',
  'options.data.leave': 'Conservar mis ajustes',

  'options.file.preview': 'aún sin aplicar',
  'options.file.apply': 'Aplicar',
  'options.file.applied': 'El archivo se ha aplicado.',
  'options.file.same': 'Coincide con los ajustes actuales.',
  'options.file.close': 'Cerrar',
  'options.file.change': '{name}: {before} → {value}',
  'options.file.rejection': 'Marca quitada: «{text}» como {concept} ({where})',
  'options.file.unknown': 'Se omite: «{path}» (ajuste desconocido)',
  'options.file.badValue': 'Se omite: «{path}» (el valor {value} no es posible)',
  'options.file.badLine': 'Se omite: línea {line}, «{text}» (no es un sitio)',
  'options.file.later':
    'Este archivo es de una versión posterior de Pactlight. Los ajustes que esta versión no conoce se omiten.',
  'options.file.refused.too-long':
    '{file} es demasiado grande para ser un archivo de ajustes. Elija un archivo exportado por Pactlight.',
  'options.file.refused.not-json':
    '{file} no contiene ajustes ni una lista de sitios. Elija un archivo exportado por Pactlight.',
  'options.file.refused.not-settings':
    '{file} no contiene ajustes de Pactlight. Elija un archivo exportado por Pactlight.',

  'options.record': 'Fuentes',
  'options.record.lead':
    'Todo lo que una ficha dice de las negociaciones procede de estos artículos, con nuestras palabras. Los cargos y las posiciones son los de entonces.',
  'options.record.publisher': 'Medio',
  'options.record.article': 'Artículo',
  'options.record.published': 'Publicado',
  'options.help': 'Ayuda',
  'options.help.lead':
    'La página de bienvenida muestra cómo se usa Pactlight y qué significan sus líneas.',
  'options.help.welcome': 'Ver la página de bienvenida',
  'options.help.version': 'Pactlight {version}',
};
