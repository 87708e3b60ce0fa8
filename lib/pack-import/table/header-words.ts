import { foldText } from '../../knowledge/fold';
import type { ColumnRole } from './table';

/** Of a cell that may name a column, in UTF-16 units. */
const LONGEST = 60;

/** Words above columns, in the interface's languages, as people write them. */
const WORDS: { readonly [role in NonNullable<ColumnRole>]: readonly string[] } = {
  prefLabel: [
    'name, names, full name, label, preflabel, preferred label, pref label, title, term, terms, entry, keyword, word, concept, itemlabel',
    'nombre, nombres, nombre completo, etiqueta, término, título, palabra',
    'nom, noms, nom complet, libellé, terme, titre, mot, intitulé',
    '名前, 名称, 氏名, 用語, 語, 見出し, 見出し語, 会社名, 企業名, 国名, 項目',
    'tên, họ tên, họ và tên, tên gọi, thuật ngữ, nhãn, tiêu đề, từ',
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

/** Words for what the rows are. Beside a column of names they say something else about these. */
const NAMED_KINDS: readonly string[] = [
  'person, company, organisation, organization, institution, entity, country, subject, who',
  'persona, empresa, organización, institución, entidad, país',
  'personne, entreprise, société, organisation, institution, entité, pays',
  '人物, 会社, 企業, 組織, 団体, 国',
  'người, công ty, tổ chức, quốc gia, nước',
];

const foldedWords = (languages: readonly string[]): string[] =>
  languages.flatMap((words) => words.split(', ')).map(foldText);

const ROLES: ReadonlyMap<string, ColumnRole> = new Map(
  Object.entries(WORDS).flatMap(([role, languages]) =>
    foldedWords(languages).map((word) => [word, role as ColumnRole] as const),
  ),
);

const KINDS: ReadonlySet<string> = new Set(foldedWords(NAMED_KINDS));

/** @returns whether the cell of a first row says what kind of thing the rows name: "Company" */
export function namesKind(cell: string): boolean {
  return cell.length <= LONGEST && KINDS.has(foldText(cell));
}

/**
 * @param cell of a first row: "Also known as", "Nombre", "Alias 2"
 * @returns what its column is; null if the cell is no word that columns have
 */
export function roleOfHeader(cell: string): ColumnRole {
  if (cell.length > LONGEST) return null;
  const words = foldText(cell);
  const role = ROLES.get(words);
  if (role !== undefined) return role;
  // Only aliases have several columns; "Term 1" is an entry.
  return ROLES.get(words.replace(/ ?\d+$/, '')) === 'altLabel' ? 'altLabel' : null;
}
