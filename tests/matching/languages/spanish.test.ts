import { describe } from 'vitest';
import { each } from '../support/engine';

describe('the pact in Spanish', () => {
  each([
    'la [[Asociación Comercial y Estratégica Transpacífica|tpp]], el [[Acuerdo de Cooperación Transpacífico|tpp]] y el [[Tratado Transpacífico de Libre Comercio|tpp]]',
    'Seis meses de [[negociaciones transpacíficas|tpp]]',
    'El [[Acuerdo Transpacífico Exhaustivo y Progresista|cptpp]] y el [[Tratado Integral y Progresista de Asociación Transpacífica|cptpp]]',
    'un Acuerdo Innovador y Progresista de Asociación Transpacífica',
  ]);
});

describe('countries in Spanish', () => {
  each([
    '[[EE UU|united-states]], [[EE. UU.|united-states]], [[EEUU|united-states]] y la [[Unión Americana|united-states]]; los productores [[estadunidenses|united-states]]',
    'el gobierno [[americano|united-states]] y la economía [[americana|united-states]], no el continente americano ni la América latina',
    'los afroamericanos, los latinoamericanos, la población afro-estadounidense y los mexicano-estadounidenses',
    'las negociaciones [[nipo|japan]]-[[estadounidenses|united-states]] y la disputa [[sino|china]]-[[japonesa|japan]]',
    'los ganaderos [[neocelandeses|new-zealand]], una empresa [[neozelandesa|new-zealand]] y [[Nueva Zelandia|new-zealand]]',
    'los [[singapureños|singapore]], los [[singapurenses|singapore]], las empresas [[bruneanas|brunei]] y los negociadores [[malayos|malaysia]]',
    'la península malaya y el archipiélago malayo',
    'la delegación [[mejicana|mexico]], las exportadoras [[peruanas|peru]], las [[chilenas|chile]] y las [[vietnamitas|vietnam]]',
    'Nuevo México, Ciudad de México, golfo de México, Estado de México; solo [[México|mexico]]',
    'Chile poblano, Chile en nogada y la Universidad de Chile; luego [[Chile|chile]]',
    'la guerra de Vietnam, Vietnam del Sur y los veteranos de Vietnam',
    'el mar de la China, la República de China, un cuento chino y el Barrio Chino de Lima',
    'la Bolsa de Tokio, los Juegos Olímpicos de Tokio, la Universidad de Tokio y el Banco de Japón',
    'los Estados Unidos Mexicanos y el estado de Washington',
  ]);
});

describe('capitals in Spanish', () => {
  each([
    '[[Tokio|japan]] y [[Washington|united-states]] negocian; [[Santiago|chile]] exige garantías y [[Lima|peru]] también espera.',
    'Los negociadores se vieron en Lima, viajaron a Santiago y volvieron de Wellington.',
  ]);
});

describe('people in Spanish', () => {
  each([
    'El [[representante de Comercio Exterior Michael Froman|michael-froman]] y el [[ministro de Revitalización Económica Akira Amari|akira-amari]]',
    'Según el [[presidente Obama|barack-obama]], sí. Luego [[Obama|barack-obama]] calló. Finalmente [[Obama|barack-obama]] habló; el [[señor Obama|barack-obama]] viajó.',
    'El [[primer ministro japonés Shinzo Abe|shinzo-abe]] y el [[mandatario Abe|shinzo-abe]]',
    'la señora Obama, la Sra. Obama, los Obama y la familia Obama',
  ]);
});

describe('institutions in Spanish', () => {
  each([
    'la [[Administración Obama|obama-administration]], la [[administración de Obama|obama-administration]] y el [[Gobierno de Barack Obama|obama-administration]]',
    'el [[representante de Comercio Exterior|ustr]] y el [[representante comercial estadounidense|ustr]]',
    'el representante de Comercio Exterior de [[Perú|peru]]',
    'La [[Casa Blanca|white-house]] presiona; el Congreso [[peruano|peru]] y el Congreso de [[Chile|chile]] votarán el tratado.',
    'La [[Casa Blanca|white-house]] cree que el [[Congreso|us-congress]] votará, y el [[Congreso estadunidense|us-congress]] duda.',
    'La [[Casa Blanca|white-house]] espera. En Lima, el Congreso votó; el Congreso de la República y el Congreso de los Diputados también.',
    'la [[Cámara de Comercio de EE UU|us-chamber-of-commerce]], no la Cámara de Comercio de [[Estados Unidos|united-states?]] en [[Japón|japan]] ni la Cámara de Comercio de Lima',
    'el [[Foro económico mundial|world-economic-forum]], el [[Foro de Davos|world-economic-forum]] y [[Eurasia Group|eurasia-group]]',
    'los [[grupos agrícolas estadounidenses|us-farm-groups]] y las [[organizaciones agrícolas de EE.UU.|us-farm-groups]]',
    'los grupos agrícolas [[japoneses|japan]]',
  ]);
});

describe('goods in Spanish', () => {
  each([
    'los [[aranceles|tariffs]] [[agrícolas|agriculture]] y el sector [[arrocero|rice]]; productores [[trigueros|wheat]] y [[azucareros|sugar]]',
    'el ministro [[japonés|japan]] de Agricultura, la Secretaría de Agricultura y la [[agricultura|agriculture]]',
    'las exportaciones de [[carne de res|beef-and-pork]], de [[carne bovina|beef-and-pork]] y de [[cerdo|beef-and-pork]]',
    'La receta: arroz con leche y azúcar.',
    'las [[cinco categorías agrícolas|sacred-products]], los [[productos agrícolas sensibles|sacred-products]]',
    'la [[industria automovilística|automotive-trade]] vende [[coches|automotive-trade]] y [[camiones|automotive-trade]] sin [[arancel|tariffs]]',
    'Un coche bomba estalló en el mercado.',
    'los [[cupos de importación|import-quotas]], las [[tarifas aduaneras|tariffs]] y las [[compras del Estado|government-procurement]]',
    'la cuota de mercado de las importaciones y las tarifas telefónicas',
    'el [[acuerdo de libre comercio entre Australia y Japón|bilateral-deal]], el [[TLC Japón-Australia|bilateral-deal]] y el [[acuerdo nipo-australiano|bilateral-deal]]',
  ]);
});

describe('the talks in Spanish', () => {
  each([
    'El tratado fue [[ratificado|ratification]] por tres países y los senadores [[ratificaron|ratification]] el acuerdo.',
    'A partir de ahora el Congreso de cada país debe votar; el presidente ratificó a su ministro.',
    'El ministro ratificó su compromiso con el acuerdo.',
    'Las conversaciones comerciales siguen en [[punto muerto|deadlock]], sin un [[avance decisivo|breakthrough]].',
    'La huelga está en punto muerto y un avance decisivo de la ciencia cura el mal.',
    'El [[plazo|deadline]] para cerrar las negociaciones comerciales vence; la [[fecha límite|deadline]] del [[TPP|tpp]] pasó.',
    'A corto plazo el comercio crece, y a largo plazo también. El plazo de matrícula acaba.',
    'La última [[ronda de negociaciones|negotiating-rounds]] del [[TPP|tpp]] acabó.',
    'La ronda de conversaciones de paz acabó.',
    'La [[declaración conjunta|joint-statement]] de [[Tokio|japan]] habla de un [[camino a seguir|path-forward]] en los asuntos comerciales.',
    'La declaración conjunta de los alcaldes y el camino a seguir en la montaña.',
    'las [[elecciones de mitad de mandato|midterm-elections]] de 2014 en [[Estados Unidos|united-states]]',
  ]);
});
