import { describe } from 'vitest';
import { each } from '../support/engine';

describe('the pact in French', () => {
  each([
    'l’[[Accord de partenariat économique stratégique transpacifique|tpp]] et les [[négociations transpacifiques|tpp]]',
    'le [[partenariat trans-Pacifique|tpp]], le [[pacte transpacifique|tpp]] et le [[traité de libre-échange transpacifique|tpp]]',
    'le [[Partenariat transpacifique global et progressiste|cptpp]] ([[PTPGP|cptpp]]) et l’[[Accord global et progressiste de partenariat transpacifique|cptpp]]',
    'les câbles et les vols transpacifiques',
  ]);
});

describe('countries in French', () => {
  each([
    'les [[É.-U|united-states]]., les [[E.-U|united-states]]., les [[Étasuniens|united-states]], la politique [[états-unienne|united-states]]',
    'Porc [[américain|united-states]] : [[Tokyo|japan]] cède.',
    'les Sud-Américains, les sud-américaines, les latino-américains et les latino-américaines, nord-américaine, centre-américains, afro-américaines, panaméricain',
    'les négociations [[nippo|japan]]-[[américaines|united-states]], les pourparlers [[américano|united-states]]-[[japonais|japan]], le conflit [[sino|china]]-[[japonais|japan]]',
    'les éleveurs [[néo-zélandais|new-zealand]], les [[Australiennes|australia]], des élus [[canadiens|canada]] et des firmes [[chiliennes|chile]]',
    'les [[Brunéiens|brunei]], les [[Singapouriennes|singapore]], les [[Malaisiens|malaysia]], les [[Péruviens|peru]] et les [[Vietnamiens|vietnam]]',
    'le [[Premier ministre nippon Shinzo Abe|shinzo-abe]], des constructeurs [[nippons|japan]] et Nippon Steel',
    'Radio-Canada, La Presse canadienne, la Banque du Canada et le Canadien de Montréal',
    'le Nouveau-Mexique, le golfe du Mexique et la ville de Mexico ; le [[Mexique|mexico]]',
    'la guerre du Vietnam, les vétérans du Vietnam et les Sud-Vietnamiens',
    'la mer de Chine, la mer du Japon, la Bourse de Tokyo, les Jeux olympiques de Tokyo et un casse-tête chinois',
    'une sauce Chili et du Chili con carne dans les plats',
    'l’État de Washington et les États-Unis d’Europe',
    'lʼ[[Australie|australia]] et lʼopposition',
  ]);
});

describe('capitals in French', () => {
  each([
    '[[Washington|united-states]] et [[Tokyo|japan]] négocient ; [[Ottawa|canada]] hésite, [[Santiago|chile]] exige des garanties et [[Lima|peru]] refuse.',
    'Ils se sont vus à Lima, à Santiago et à Wellington.',
  ]);
});

describe('people in French', () => {
  each([
    'Le [[représentant au Commerce Michael Froman|michael-froman]] et le [[ministre de la Revitalisation économique Akira Amari|akira-amari]]',
    'Le [[président Obama|barack-obama]] part. Aujourd’hui [[Obama|barack-obama]] parle ; Jeudi [[Obama|barack-obama]] a dit oui. Ensuite [[Obama|barack-obama]] s’est tu.',
    '[[M. Obama|barack-obama]] et [[M. Abe|shinzo-abe]] : [[Monsieur Obama|barack-obama]] insiste. Le [[président Obama|barack-obama]] a vu le [[Premier ministre Abe|shinzo-abe]].',
    'Mme Obama, Madame Obama, les Obama et la famille Obama',
  ]);
});

describe('institutions in French', () => {
  each([
    "L’[[administration Obama|obama-administration]] a dit non. L'[[administration Obama|obama-administration]] hésite, Lʼ[[administration Obama|obama-administration]] aussi.",
    '[[Administration Obama|obama-administration]] : l’attente ; l’[[administration de Barack Obama|obama-administration]] et le [[gouvernement d’Obama|obama-administration]]',
    'le [[représentant américain au Commerce|ustr]], le [[délégué américain au commerce|ustr]] et la [[représentante américaine au Commerce|ustr]]',
    'le [[Congrès|us-congress]] dit non, le [[Congrès des États-Unis|us-congress]] aussi',
    'le Congrès [[péruvien|peru]], le Congrès du [[Chili|chile]] et le Congrès [[mexicain|mexico]] ; à Lima, le Congrès vote',
    'la [[Chambre américaine de commerce|us-chamber-of-commerce]] et la [[Chambre de commerce des États-Unis|us-chamber-of-commerce]]',
    'la Chambre de commerce [[américaine|united-states]] au [[Japon|japan]] et la Chambre de commerce de Tours',
    'le [[Forum économique mondial|world-economic-forum]], le cabinet [[Eurasia Group|eurasia-group]] et les [[organisations agricoles américaines|us-farm-groups]]',
  ]);
});

describe('goods in French', () => {
  each([
    'les [[droits de douane|tariffs]], les [[taxes à l’importation|tariffs]], les [[tarifs|tariffs]] [[agricoles|agriculture]] sur les exportations',
    'les tarifs réduits des musées',
    'le ministre [[japonais|japan]] de l’Agriculture, le secrétaire à l’Agriculture et l’[[agriculture|agriculture]]',
    'le marché de la [[viande bovine|beef-and-pork]], des [[viandes|beef-and-pork]], du [[porc|beef-and-pork]] et du [[blé|wheat]]',
    'La recette du riz au lait : du sucre vanillé. Un champ de blé noir.',
    'les [[cinq catégories de produits agricoles|sacred-products]] et les [[produits agricoles sacrés|sacred-products]]',
    'les [[constructeurs automobiles|automotive-trade]] vendent des [[voitures|automotive-trade]] et des [[camions|automotive-trade]] sur le marché',
    'Une voiture piégée a explosé sur un marché.',
    'les [[producteurs laitiers|dairy]], la [[filière laitière|dairy]] et les [[contingents tarifaires|import-quotas]]',
    'l’[[accord de libre-échange entre le Japon et l’Australie|bilateral-deal]] et l’[[accord nippo-australien|bilateral-deal]]',
    'l’[[environnement|environment]] et les [[normes environnementales|environment]], pas le ministre [[canadien|canada]] de l’Environnement ni l’environnement des affaires',
  ]);
});

describe('the talks in French', () => {
  each([
    'Aucune [[percée|breakthrough]] dans les négociations commerciales, qui restent au [[point mort|deadlock]].',
    'Le mur a été percé ; la percée du front et la percée électorale n’y changent rien.',
    'La [[date butoir|deadline]] des négociations commerciales et l’[[échéance|deadline]] du [[TPP|tpp]]',
    'L’échéance électorale approche ; le loyer vient à échéance.',
    'Le dernier [[cycle de négociations|negotiating-rounds]] du [[PTP|tpp]] et le [[round de négociations|negotiating-rounds]] à douze pays',
    'Le cycle de négociations avec les syndicats',
    'Le [[communiqué conjoint|joint-statement]] de [[Tokyo|japan]] parle de la [[voie à suivre|path-forward]] pour le commerce.',
    'Une déclaration commune des maires sur la voie à suivre.',
    'Le Sénat doit [[ratifier|ratification]] l’accord avant les [[élections de mi-mandat|midterm-elections]].',
  ]);
});
