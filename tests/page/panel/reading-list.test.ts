import { Window } from 'happy-dom';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import type { PlacedMention } from '../../../lib/page/text/mentions/placed-mention';
import { allBlocks, type Block } from '../../../lib/page/text/blocks';
import { MentionIds, readingList } from '../../../lib/page/panel/reading-list';
import { MOST_LISTED } from '../../../lib/report/reading-list';

/** A window of its own, since no matching is needed here. */
const window = new Window();

beforeAll(() => vi.stubGlobal('document', window.document));
afterAll(async () => {
  vi.unstubAllGlobals();
  await window.happyDOM.close();
});

/** Every "rice" on a page as a mention. */
function mentionsOn(html: string): PlacedMention[] {
  document.body.innerHTML = html;
  const blocks: Block[] = allBlocks({ first: document.body, last: document.body });
  return blocks.flatMap((block) =>
    [...block.text.matchAll(/rice/g)].map(
      ({ index }) =>
        ({
          start: index,
          end: index + 4,
          concept: 'rice',
          key: 'farm',
          block,
        }) as unknown as PlacedMention,
    ),
  );
}

const list = (mentions: PlacedMention[], from = 0) =>
  readingList(
    mentions,
    from,
    new MentionIds(),
    (mention) => mention.start === 0,
    () => 0.5,
  );

it('numbers the paragraphs of the article as a reader would, and nothing else', () => {
  const sent = list(
    mentionsOn(`
    <p>rice beside the article</p>
    <main><h1>rice</h1><p>One.</p><p> </p><p>Two has rice, and rice.</p><ul><li>rice</li></ul><figure><p>rice</p></figure><p>rice</p></main>
    <footer><p>rice</p></footer>`),
  );
  expect(sent.paragraphs).toBe(3);
  expect(sent.passages.map(({ paragraph, mentions }) => [paragraph, mentions.length])).toEqual([
    [null, 1],
    [null, 1],
    [2, 2],
    [null, 1],
    [null, 1],
    [3, 1],
    [null, 1],
  ]);
});

it('has each mention with its place in the text around it', () => {
  const [passage] = list(mentionsOn('<p>Japan grows <b>ri</b>ce.</p>')).passages;
  expect(passage!.text).toBe('Japan grows rice.');
  const [mention] = passage!.mentions;
  expect(passage!.text.slice(mention!.start, mention!.end)).toBe('rice');
  expect(mention!.position).toBe(0.5);
});

it('has which mentions are marked on the page', () => {
  const [passage] = list(mentionsOn('<p>rice, rice</p>')).passages;
  expect(passage!.mentions.map(({ marked }) => marked)).toEqual([true, false]);
});

it('has only the text around mentions of a very long text, and splits no surrogate pair', () => {
  const far = '🌾'.repeat(5000);
  const { passages } = list(mentionsOn(`<p>x${far}rice${far}rice${far}</p>`));
  expect(passages).toHaveLength(2);
  for (const { text, mentions } of passages) {
    expect(text.length).toBeLessThan(1000);
    expect(text.isWellFormed()).toBe(true);
    expect(text.slice(mentions[0]!.start, mentions[0]!.end)).toBe('rice');
  }
});

it('has a limited number of mentions, and the next ones on request', () => {
  const mentions = mentionsOn(`<p>${'rice '.repeat(MOST_LISTED + 5)}</p>`);
  const count = ({ passages }: ReturnType<typeof list>) =>
    passages.reduce((sum, one) => sum + one.mentions.length, 0);
  expect([list(mentions).total, count(list(mentions))]).toEqual([MOST_LISTED + 5, MOST_LISTED]);
  expect(count(list(mentions, MOST_LISTED))).toBe(5);
});

it('gives a mention the same number each time', () => {
  const mentions = mentionsOn('<p>rice</p><p>rice</p>');
  const ids = new MentionIds();
  const named = (of: PlacedMention[]) =>
    readingList(
      of,
      0,
      ids,
      () => true,
      () => 0,
    ).passages.map((one) => one.mentions[0]!.id);
  const both = named(mentions);
  expect(named([mentions[1]!])).toEqual([both[1]]);
});
