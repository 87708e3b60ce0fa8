import type { Translated } from '../catalogue';
import type { firstRun as english } from '../en/first-run';

export const firstRun: Translated<typeof english> = {
  'first.title': 'Leer noticias de comercio con las fuentes al lado',
  'first.lead': 'En las negociaciones del Acuerdo de Asociación Transpacífico (TPP) de 2014, doce países buscaban un acuerdo de libre comercio. Pactlight marca las personas, los países y los términos de aquellas negociaciones en las páginas que tratan de ellas.',
  'first.rest': 'Deténgase en una palabra marcada',
  'first.rest.text': 'Se abre una ficha que dice qué se dijo, quién lo dijo y cuándo. Pruébelo en la muestra.',
  'first.button': 'Pulse Pactlight en la barra de herramientas',
  'first.button.text': 'Muestra las posiciones de cada país y un interruptor por tema.',
  'first.pin': '¿No lo ve? Abra el menú de la pieza de puzle, junto a la barra de direcciones, y fije Pactlight en la barra.',
  'first.keys': 'Use el teclado',
  'first.keys.text': 'Vaya de marca en marca.',
  'first.keys.unset': 'Vaya de marca en marca, después de asignar una tecla en las opciones.',
  'first.start': 'Probarlo en un artículo real',
  'first.options': 'Elegir qué marcar',
  'first.legend': 'Qué significan las líneas',
  'first.privacy': 'Funciona sin conexión: ninguna página, dirección ni costumbre sale de este navegador. Todo lo que sabe de las negociaciones procede de {articles} artículos de prensa ({period}) y termina ahí.',
  'first.sample': 'Una muestra para probar',
  'first.showCard': 'Ver una ficha',
  'first.sample.1': 'En abril de 2014, doce países negociaban el Acuerdo de Asociación Transpacífico (TPP), y entre dos de ellos, Estados Unidos y Japón, quedaban grandes desacuerdos. El 25 de abril, cuando Barack Obama dejó Japón, altos cargos estadounidenses hablaron de un avance decisivo. Akira Amari, jefe negociador de Japón, dijo que las distancias, en conjunto, se reducían.',
  'first.sample.2': 'Una disputa era por los productos agrícolas. Japón decía que mantendría sus aranceles sobre cinco grupos: arroz, trigo, carne de vacuno y de cerdo, lácteos y azúcar. Washington le pedía que renunciara a ellos.',
  'first.sample.3': 'Otra era por los automóviles. Estados Unidos pedía a Japón que se ocupara de las barreras no arancelarias de su mercado; también se disputaban los aranceles estadounidenses a los vehículos japoneses.',
};
