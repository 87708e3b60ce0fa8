import { articleOf, bylinesAround, dateOf, isForeign, type PageParts } from './beside-heading';
import {
  LONGEST_CLUE,
  MOST_CLUES,
  type DateCandidate,
  type DateClues,
} from '../../report/page-date/choose-date';
import { bareAddress, bareTitle } from '../../report/page-identity';
import { datesInJsonLd } from './json-ld';

/**
 * Names of `meta` elements by which pages give the day of publication, without case and signs
 * ("article:published_time"); those that some sites use for other days come last.
 */
const META_NAMES = [
  'articlepublishedtime',
  'articlepublished',
  'ogarticlepublishedtime',
  'ogpublishedtime',
  'ogarticletime',
  'datepublished',
  'parselypubdate',
  'sailthrudate',
  'dcdateissued',
  'dctermsissued',
  'dcissued',
  'rnewsdatepublished',
  'publishdate',
  'publisheddate',
  'publisheddatetime',
  'datepublication',
  'publicationdate',
  'citationpublicationdate',
  'citationonlinedate',
  'pubdate',
  'pdate',
  'btpubdate',
  'cxenseparserecspublishtime',
  'cxenseparsepublishtime',
  'analyticsattributesarticledate',
  'dcsextarticlefirstpublished',
  'articledate',
  'articlecreated',
  'originalpublicationdate',
  'firstpublished',
  'releasedate',
  'dcdatecreated',
  'dctermscreated',
  'dccreated',
  'dcdate',
  'dctermsdate',
  'citationdate',
  'date',
  'created',
  'datecreated',
];
const PARSELY_PAGE = 'parselypage';

const TITLE_SPLIT = /\s+[-|–—·:]\s+/;
const HEADINGS = 'h1, h2, h3';
/** Shorter ones ("News") occur in many titles. */
const HEADING_LEAST = 10;

/** Elements that say that they hold a date of publication. */
const PUBLISHED =
  '[itemprop~="datePublished"], time[pubdate], time.published, time.entry-date, time.dt-published, abbr.published';
/** Things on a page that have a day of publication of their own: https://schema.org */
const OTHER_THING = /(?:Comment|Review|Product|Offer|VideoObject|ImageObject|Event|Answer)$/;

/**
 * Reads what a page says of the day on which it was published. `chooseDate` chooses from it.
 *
 * @param document a loaded page
 * @param address where it was loaded from
 */
export function readDateClues(document: Document, address: string): DateClues {
  const own = [
    address,
    attributeOf(document, 'link[rel~="canonical" i]', 'href'),
    attributeOf(document, 'meta[property="og:url" i], meta[name="og:url" i]', 'content'),
  ].filter((one) => one !== '');
  const addresses = own.map(bareAddress);
  const heading = mainHeading(document);
  const titles = [document.title ?? '', heading?.textContent ?? ''];
  const parts = { heading, article: articleOf(document, heading), addresses };
  const candidates: DateCandidate[] = [
    ...datesInJsonLd(jsonLdIn(document), { addresses, titles }).map((text) => ({
      basis: 'json-ld' as const,
      text,
    })),
    ...metaDates(document),
    ...markedDates(document, parts),
    ...(heading ? bylinesAround(heading, parts) : []),
    ...titles[0]!
      .split(TITLE_SPLIT)
      .slice(1)
      .filter((part) => /\d/.test(part))
      .map((text) => ({ basis: 'text' as const, text })),
    ...own.map((text) => ({ basis: 'address' as const, text })),
  ];
  return {
    candidates: candidates
      .slice(0, MOST_CLUES)
      .map(({ basis, text }) => ({ basis, text: text.slice(0, LONGEST_CLUE) })),
    language: (document.documentElement.lang ?? '').slice(0, LONGEST_CLUE),
  };
}

/** The heading that says what the title says; else the only one of the first rank. */
function mainHeading(document: Document): Element | null {
  const whole = document.title ?? '';
  const headings = [...document.querySelectorAll(HEADINGS)];
  const first = headings.filter((one) => one.localName === 'h1');
  const isInTitle = (heading: Element): boolean => {
    const words = wordsOf(heading);
    return words.length >= HEADING_LEAST && whole.includes(words);
  };
  const isLikeTitle = (heading: Element): boolean => isAlike(bareTitle(wordsOf(heading)), whole);
  return (
    first.find(isInTitle) ??
    first.find(isLikeTitle) ??
    headings.find(isInTitle) ??
    headings.find(isLikeTitle) ??
    (first.length === 1 ? first[0]! : null)
  );
}

function wordsOf(heading: Element): string {
  return (heading.textContent ?? '').trim();
}

function isAlike(text: string, whole: string): boolean {
  if (text.length < HEADING_LEAST) return false;
  const title = bareTitle(whole);
  return title.includes(text) || (title.length >= HEADING_LEAST && text.includes(title));
}

function jsonLdIn(document: Document): string[] {
  return [...document.querySelectorAll('script[type*="ld+json" i]')].map(
    (script) => script.textContent ?? '',
  );
}

function metaDates(document: Document): DateCandidate[] {
  const found = new Map<string, string>();
  for (const meta of document.querySelectorAll('meta')) {
    // Inside of the body they speak of things on the page.
    const name =
      meta.getAttribute('property') ??
      meta.getAttribute('name') ??
      (meta.closest('body') ? null : meta.getAttribute('itemprop'));
    const value = meta.getAttribute('content') ?? meta.getAttribute('value');
    const key = name?.toLowerCase().replace(/[^a-z]/g, '');
    if (key && value && !found.has(key)) found.set(key, value);
  }
  const parsely = /"pub_date"\s*:\s*"([^"]+)"/.exec(found.get(PARSELY_PAGE) ?? '')?.[1];
  return [...META_NAMES.map((name) => found.get(name)), parsely].flatMap((text) =>
    text === undefined ? [] : [{ basis: 'meta' as const, text }],
  );
}

function markedDates(document: Document, parts: PageParts): DateCandidate[] {
  const marked = [...document.querySelectorAll(PUBLISHED)].filter((element) => {
    const thing = element.closest('[itemtype]')?.getAttribute('itemtype') ?? '';
    return !OTHER_THING.test(thing) && !isForeign(element, parts);
  });
  return marked.map((element) => ({ basis: 'time', text: dateOf(element) }));
}

function attributeOf(document: Document, selector: string, name: string): string {
  return document.querySelector(selector)?.getAttribute(name) ?? '';
}
