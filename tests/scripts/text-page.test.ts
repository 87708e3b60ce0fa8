// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { textAsPage } from '../../scripts/pages/text-page';

function read(text: string) {
  const page = new DOMParser().parseFromString(textAsPage(text, 'article.txt'), 'text/html');
  return {
    title: page.title,
    headline: page.querySelector('h1')?.textContent,
    paragraphs: [...page.querySelectorAll('p')].map((paragraph) => paragraph.textContent),
  };
}

it('a short first line becomes the headline, blocks become paragraphs', () => {
  expect(read('Talks stall\n\nJapan & the U.S. <differ>\non beef.\r\n\r\nMore.')).toEqual({
    title: 'Talks stall',
    headline: 'Talks stall',
    paragraphs: ['Japan & the U.S. <differ>\non beef.', 'More.'],
  });
});

it('a text without a headline gets its file’s name as title', () => {
  const long = 'Japan and the United States met. '.repeat(5).trim();
  expect(read(long)).toEqual({ title: 'article.txt', headline: undefined, paragraphs: [long] });
});
