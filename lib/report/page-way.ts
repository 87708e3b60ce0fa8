/**
 * What a reader can do about a page that cannot be marked: allow Pactlight on its site or on all
 * sites, or reload the page.
 */
export type PageWay = 'allow-site' | 'allow-all' | 'reload';
