import { parseHTML } from 'linkedom';
import type { PageDate } from '../../../lib/report/page-report';
import { chooseDate } from '../../../lib/report/page-date/choose-date';
import { readDateClues } from '../../../lib/page/page-date/read-date-clues';

/** The current date in tests. */
const NOW = new Date(2026, 10, 30);

const ADDRESS = 'https://news.example/story';

export const TITLE = 'Tariff talks between Tokyo and Washington';

export function dateOf(html: string, address = ADDRESS): PageDate | null {
  return chooseDate(readDateClues(parseHTML(html).document, address), NOW);
}

/** A page with its title as heading. */
export function page({
  head = '',
  above = '',
  below = '',
  lang = 'en',
  text = 'Officials met again on Friday. '.repeat(40),
}): string {
  return `<html lang="${lang}"><head><title>${TITLE} - The Example</title>${head}</head><body>${above}<main><h1>${TITLE}</h1>${below}<p>${text}</p></main></body></html>`;
}

export const jsonLd = (value: unknown): string =>
  page({
    head: `<script type="application/ld+json">${typeof value === 'string' ? value : JSON.stringify(value)}</script>`,
  });

export const meta = (attribute: string, name: string, content: string): string =>
  page({ head: `<meta ${attribute}="${name}" content="${content}">` });
