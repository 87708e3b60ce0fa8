import { foldText } from '../../knowledge/fold';
import type { ColumnRole } from './table';

/** Words above columns, in the interface's languages, as people write them. */
const WORDS: { readonly [role in NonNullable<ColumnRole>]: readonly string[] } = {
  prefLabel: [
    'name, names, full name, label, preflabel, preferred label, pref label, title, term, terms, entry, keyword, word, person, company, organisation, organization, institution, entity, country, subject, concept, who, itemlabel',
    'nombre, nombres, nombre completo, etiqueta, término, título, persona, empresa, organización, institución, entidad, país, palabra',
    'nom, noms, nom complet, libellé, terme, titre, personne, entreprise, société, organisation, institution, entité, pays, mot, intitulé',
    '名前, 名称, 氏名, 用語, 語, 見出し, 見出し語, 人物, 会社名, 企業名, 会社, 企業, 組織, 団体, 国名, 国, 項目',
    'tên, họ tên, họ và tên, tên gọi, thuật ngữ, nhãn, tiêu đề, người, công ty, tổ chức, quốc gia, nước, từ',
  ],
  altLabel: [
    'also known as, aka, a k a, alias, aliases, altlabel, alt label, alternative label, alternative names, alternative name, alternate name, other names, other name, synonym, synonyms, variant, variants, abbreviation, abbreviations, acronym, short name, nickname, itemaltlabel',
    'también conocido como, tambien llamado, alias, otros nombres, otro nombre, sinónimo, sinónimos, variantes, abreviatura, abreviaturas, sigla, siglas, apodo',
    'aussi appelé, également connu sous le nom de, autres noms, autre nom, synonyme, synonymes, variante, variantes, abréviation, sigle, acronyme, surnom',
    '別名, 別称, 別表記, 異名, 略称, 略語, 通称, 同義語, 旧称, 英語名',
    'tên khác, còn gọi là, còn được gọi là, bí danh, từ đồng nghĩa, viết tắt, tên viết tắt',
  ],
  hiddenLabel: [
    'hiddenlabel, hidden label, misspelling, misspellings, typo, typos',
    'errata, errores, faltas',
    'fautes, orthographes fautives, coquilles',
    '誤記, 誤字',
    'lỗi chính tả, viết sai',
  ],
  definition: [
    'description, definition, note, notes, about, summary, explanation, meaning, bio, details, comment, comments, what, role, position, background, itemdescription',
    'descripción, definición, nota, notas, resumen, explicación, significado, detalles, comentario, cargo',
    'description, définition, note, notes, résumé, explication, signification, détails, commentaire, fonction',
    '説明, 定義, 備考, 概要, 解説, 意味, 注, メモ, 役職, 肩書',
    'mô tả, định nghĩa, ghi chú, chú thích, tóm tắt, giải thích, ý nghĩa, chức vụ',
  ],
  url: [
    'url, link, links, website, web site, web, web page, webpage, homepage, address, uri, source, source url, page, wikipedia, item',
    'enlace, enlaces, vínculo, sitio web, página web, página, fuente, dirección',
    'lien, liens, site, site web, page web, page, source, adresse',
    'リンク, サイト, ウェブサイト, ホームページ, 出典, アドレス',
    'liên kết, đường dẫn, trang web, nguồn, địa chỉ',
  ],
  type: [
    'type, kind, category, class, sort',
    'tipo, categoría, clase',
    'type, catégorie, genre, classe',
    '種類, 種別, 分類, タイプ, カテゴリー, カテゴリ',
    'loại, kiểu, phân loại, danh mục',
  ],
  issue: [
    'topic, issue, theme, topics, section, beat',
    'tema, asunto, sección',
    'sujet, thème, thématique, rubrique, dossier',
    '話題, テーマ, トピック, 論点, 争点, 分野',
    'chủ đề, đề tài, vấn đề, lĩnh vực',
  ],
};

const ROLES: ReadonlyMap<string, ColumnRole> = new Map(
  Object.entries(WORDS).flatMap(([role, languages]) =>
    languages
      .flatMap((words) => words.split(', '))
      .map((word) => [foldText(word), role as ColumnRole] as const),
  ),
);

/**
 * @param cell of a first row: "Also known as", "Nombre", "Alias 2"
 * @returns what its column is; null if the cell is no word that columns have
 */
export function roleOfHeader(cell: string): ColumnRole {
  if (cell.length > 60) return null;
  const words = foldText(cell);
  return ROLES.get(words) ?? ROLES.get(words.replace(/ ?\d+$/, '')) ?? null;
}
