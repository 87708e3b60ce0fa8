import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import type { MentionStore } from '../../lib/page/text/mentions/mention-store';
import { openArticle, readFromScratch, seen, settled } from '../page/live-page';
import { often, PATIENCE_MS } from './arbitrary';

const opened = openArticle();

/** One change of the page: numbers select its kind, node and text. */
type Change = readonly [kind: number, where: number, what: number];
/** Names that need no introduction, since a page's introductions remain in effect after it changes. */
const TEXTS = [
  'Japan',
  ' and Chile',
  'no name here',
  'United ',
  'States',
  '<p>Peru</p>',
  '<i>Trans-</i>Pacific Partnership',
  '<div>Mexico<p>Canada</p>Brunei</div>',
  '<br>',
];

/** The nodes of a change. */
interface Target {
  readonly node: ChildNode;
  /** Any node of the page. */
  readonly other: ChildNode;
  readonly text: string;
  readonly what: number;
}

const withoutTags = (text: string): string => text.replace(/<[^>]*>/g, '');
const isText = (node: ChildNode): boolean => node.nodeType === 3;
const isElement = (node: ChildNode): boolean => node.nodeType === 1;

/** Changes that scripts make to pages. One that its node does not allow does nothing. */
const CHANGES: readonly ((target: Target) => void)[] = [
  ({ node }) => node.remove(),
  ({ node, text }) => {
    if (isText(node)) node.nodeValue = withoutTags(text);
  },
  ({ node, text }) => {
    const made = document.createElement('template');
    made.innerHTML = text;
    node.before(made.content.cloneNode(true));
  },
  ({ node }) => node.parentElement?.append(node),
  ({ node }) => {
    if (isText(node) && (node as unknown as Text).length > 2)
      (node as unknown as Text).splitText(2);
  },
  () => document.body.normalize(),
  ({ node, other }) => {
    if (isElement(other) && !node.contains(other)) (other as unknown as Element).append(node);
  },
  ({ node }) => {
    if (isElement(node)) (node as unknown as Element).toggleAttribute('hidden');
  },
  ({ node, what }) => {
    if (isElement(node))
      (node as unknown as Element).setAttribute('contenteditable', String(what % 2 === 0));
  },
  ({ node, what }) => {
    if (!node.parentElement) return;
    const around = document.createElement(what % 2 ? 'i' : 'section');
    node.replaceWith(around);
    around.append(node);
  },
  () => {
    const body = document.createElement('body');
    body.append(...document.body.childNodes);
    document.body.replaceWith(body);
  },
  ({ node, text }) =>
    (node.parentElement ?? document.body).replaceChildren(withoutTags(text), node),
];

function apply([kind, where, what]: Change): void {
  const nodes: ChildNode[] = [];
  const walker = document.createTreeWalker(
    document.body,
    NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT,
  );
  while (walker.nextNode()) nodes.push(walker.currentNode as ChildNode);
  const text = TEXTS[what % TEXTS.length]!;
  const [node, other] = [nodes[where % nodes.length], nodes[what % nodes.length]];
  if (node && other) CHANGES[kind]!({ node, other, text, what });
  else document.body.insertAdjacentHTML('beforeend', `<p>${text}</p>`);
}

describe('whatever changes', () => {
  it(
    'mentions after each change are those of a complete new reading',
    async () => {
      const change = fc.tuple(fc.nat(CHANGES.length - 1), fc.nat(60), fc.nat(60));
      await fc.assert(
        fc.asyncProperty(
          fc.array(fc.array(change, { maxLength: 4 }), { maxLength: 4 }),
          async (rounds) => {
            document.body.innerHTML =
              '<p>The Trans-Pacific Partnership and <b>Japan</b></p><ul><li>Peru</li><li>Chile</li></ul>';
            await settled();
            for (const round of rounds) {
              for (const one of round) apply(one);
              await settled();
            }
            await vi.waitFor(
              async () => {
                const fresh = await readFromScratch();
                const places = (page: MentionStore): string[] => seen(page).toSorted();
                expect(places(opened.live.page)).toEqual(places(fresh));
              },
              { timeout: 20_000, interval: 50 },
            );
          },
        ),
        // Shrinking would wait for the time limit again and again.
        { numRuns: often(25).numRuns, endOnFailure: true },
      );
    },
    PATIENCE_MS + 150_000,
  );
});
