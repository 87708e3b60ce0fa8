/**
 * What a reader can do about a page that cannot be marked: let Pactlight read its site, or every site;
 * load it again.
 */
export type PageWay = 'allow-site' | 'allow-all' | 'reload';
