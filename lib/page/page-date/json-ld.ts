import { bareAddress, bareTitle } from '../../report/page-identity';

/** Kinds of things that a page is, as https://schema.org names them; not a comment, a film or goods on it. */
const OF_PAGE = /(?:Article|Posting|Report|NewsItem)$/;
const PAGE_ITSELF = /^(?:Web|Item|About|FAQ|QA)Page$/;

/** Fields that lead from one part of a page to another that is the page, too. */
const LEADS_ON = ['@graph', 'mainEntity', 'mainEntityOfPage'];

/** Pages may nest as deep as they like. */
const DEEPEST = 6;

interface Thing {
  readonly [field: string]: unknown;
}

/** What a page says of itself. */
export interface PageSelf {
  /** Its addresses: where it was loaded from, and which it calls its own. */
  readonly addresses: readonly string[];
  /** Its title and main heading. */
  readonly titles: readonly string[];
}

/**
 * @param scripts texts of a page's JSON-LD, https://json-ld.org
 * @param self decides which of several articles is the page
 * @returns what it gives as dates of publication, the most trustworthy first
 */
export function datesInJsonLd(scripts: readonly string[], self: PageSelf): string[] {
  const things = scripts.flatMap((script) => thingsIn(parsed(script), 0));
  const dated = things.filter((thing) => typeof thing['datePublished'] === 'string');
  const articles = dated.filter((thing) => typesOf(thing).some((type) => OF_PAGE.test(type)));
  const own = articles.filter((thing) => isPage(thing, self));
  const dates = (list: readonly Thing[]): string[] => [
    ...new Set(list.map((thing) => thing['datePublished'] as string)),
  ];
  if (own.length > 0) return dates(own);
  const all = dates(articles);
  // A list of other articles dates none of them as the page.
  if (all.length > 1) return [];
  const pages = dates(
    dated.filter((thing) => typesOf(thing).some((type) => PAGE_ITSELF.test(type))),
  );
  const broken =
    articles.length + pages.length > 0
      ? []
      : scripts.flatMap((script) => (parsed(script) === null ? onlyDateIn(script) : []));
  return [...all, ...pages, ...broken];
}

function parsed(script: string): unknown {
  try {
    // Line ends inside strings, and comments that hide the script from old browsers, are not valid JSON.
    return JSON.parse(
      script
        .replace(/^\s*(?:<!--|\/\/\s*<!\[CDATA\[)|(?:-->|\/\/\s*\]\]>)\s*;?\s*$/g, '')
        .replace(/[\u0000-\u001f]/g, ' '),
    );
  } catch {
    return null;
  }
}

/** In a script that is not quite JSON. */
function onlyDateIn(script: string): string[] {
  const dates = new Set(
    [...script.matchAll(/"datePublished"\s*:\s*"([^"]+)"/g)].map(([, date]) => date!),
  );
  return dates.size === 1 ? [...dates] : [];
}

function thingsIn(value: unknown, depth: number): Thing[] {
  if (typeof value !== 'object' || value === null || depth > DEEPEST) return [];
  if (Array.isArray(value)) return value.flatMap((one) => thingsIn(one, depth + 1));
  const thing = value as Thing;
  return [thing, ...LEADS_ON.flatMap((field) => thingsIn(thing[field], depth + 1))];
}

function typesOf(thing: Thing): string[] {
  return [thing['@type']]
    .flat()
    .filter((type) => typeof type === 'string')
    .map((type) => type.replace(/^.*[/:#]/, ''));
}

function isPage(thing: Thing, { addresses, titles }: PageSelf): boolean {
  const page = thing['mainEntityOfPage'];
  const links = [
    thing['url'],
    thing['@id'],
    page,
    (page as Thing | null | undefined)?.['@id'],
  ].filter((link) => typeof link === 'string');
  const isLinked = links.some((link) => addresses.includes(bareAddress(link)));
  const headline = thing['headline'];
  const isNamed =
    typeof headline === 'string' &&
    headline.length > 9 &&
    titles.some((title) => bareTitle(title).includes(bareTitle(headline)));
  return isLinked || isNamed;
}
