/**
 * What a reader can do about a page that cannot be marked: allow Pactlight on its site or on all sites,
 * reload the page, or read a PDF on a page of ours.
 */
export type PageWay = 'allow-site' | 'allow-all' | 'reload' | 'read-pdf';
