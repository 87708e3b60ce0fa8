import type { Translated } from '../catalogue';
import type { firstRun as english } from '../en/first-run';

export const firstRun: Translated<typeof english> = {
  'first.title': 'Lea las noticias comerciales y vea quién quiere qué',
  'first.lead':
    'En 2014, doce países negociaban un acuerdo de libre comercio, el Acuerdo de Asociación Transpacífico (TPP). Pactlight marca las personas, los países y los términos de esas negociaciones en las páginas que tratan de ellas.',
  'first.rest': 'Sitúe el puntero sobre una palabra marcada',
  'first.rest.text':
    'Se abre una ficha que dice qué se dijo, quién lo dijo y cuándo. Pruébelo en el ejemplo.',
  'first.button': 'Pulse Pactlight en la barra de herramientas',
  'first.button.text': 'Muestra las posiciones de cada país y un interruptor por tema.',
  'first.pin':
    '¿No lo ve? Abra el menú de la pieza de puzle, junto a la barra de direcciones, y fije Pactlight en la barra.',
  'first.keys': 'Use el teclado',
  'first.keys.unset': 'Vaya de marca en marca, después de asignar una tecla en las opciones.',
  'first.start': 'Probarlo en un artículo real',
  'first.options': 'Elegir qué marcar',
  'first.legend': 'Qué significan las líneas',
  'first.privacy':
    'Funciona sin conexión: ninguna página, dirección ni hábito de lectura sale de este navegador. Todo lo que sabe de las negociaciones procede de {articles} artículos de prensa ({period}) y termina ahí.',
  'first.sample': 'Un ejemplo para probar',
  'first.showCard': 'Ver una ficha',
  'first.sample.1':
    'En abril de 2014, doce países negociaban el Acuerdo de Asociación Transpacífico (TPP), y entre dos de ellos, Estados Unidos y Japón, quedaban grandes desacuerdos. El 25 de abril, mientras Barack Obama partía de Japón, altos funcionarios estadounidenses hablaron de un avance decisivo. Akira Amari, negociador jefe de Japón, dijo que las diferencias, en conjunto, se reducían.',
  'first.sample.2':
    'Una de las disputas era sobre los productos agrícolas. Japón decía que mantendría sus aranceles sobre cinco grupos: arroz, trigo, carne de vacuno y de cerdo, lácteos y azúcar. Washington lo presionaba para que renunciara a ellos.',
  'first.sample.3':
    'Otra era sobre los automóviles. Estados Unidos pedía a Japón que abordara las barreras no arancelarias de su mercado del automóvil. También estaban en disputa los aranceles estadounidenses a los vehículos japoneses.',
};
