import type { Translated } from '../catalogue';
import type { firstRun as english } from '../en/first-run';

export const firstRun: Translated<typeof english> = {
  'first.title': 'Leer noticias de comercio con las fuentes al lado',
  'first.lead': 'Pactlight marca las personas, los países y los términos del acuerdo comercial del Pacífico de 2014 en las páginas que tratan de él.',
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
  'first.privacy': 'Funciona sin conexión: ninguna página, dirección ni costumbre sale de este navegador. Todo lo que sabe procede de {articles} artículos de prensa ({period}); no sabe nada posterior.',
  'first.sample': 'Una muestra para probar',
  'first.showCard': 'Ver una ficha',
  'first.sample.1': 'El Acuerdo de Asociación Transpacífico (TPP) debía unir a doce países; en abril de 2014 dependía de dos de ellos. Los responsables que viajaron con Barack Obama a Tokio hablaron de un avance. Akira Amari, el ministro japonés encargado, solo dijo que las distancias se reducían.',
  'first.sample.2': 'La disputa es sobre todo por los alimentos. Japón quiere mantener sus aranceles sobre cinco grupos de productos: arroz, trigo, carne de vacuno y de cerdo, lácteos y azúcar. Washington quiere que desaparezcan.',
  'first.sample.3': 'Después vienen los automóviles. Estados Unidos se queja de las barreras no arancelarias del mercado japonés; Tokio señala los aranceles estadounidenses a los vehículos japoneses.',
};
