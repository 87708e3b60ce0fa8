// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { allBlocks, runAround } from '../../../lib/page/text/blocks';

function blocksOf(html: string): string[] {
  document.body.innerHTML = html;
  return allBlocks({ first: document.body, last: document.body }).map(({ text }) => text);
}

describe('text is read as a reader sees it', () => {
  it.each<[string, string, string[]]>([
    ['paragraphs apart', '<p>One</p><p>Two</p>', ['One', 'Two']],
    [
      'inline elements within one block',
      '<p>The <b>Trans-<i>Pacific</i></b> <a href="/">Partnership</a></p>',
      ['The Trans-Pacific Partnership'],
    ],
    ['a drop cap with its word', '<p><span class="cap">J</span>apan</p>', ['Japan']],
    ['text around a block inside', '<div>Before<p>In</p>after</div>', ['Before', 'In', 'after']],
    ['a line break as white space', '<p>New<br>Zealand</p>', ['New\nZealand']],
    ['a note’s number apart from the word', '<p>TPP<sup>1</sup> talks</p>', ['TPP 1  talks']],
    [
      'cells, items and captions apart',
      '<table><tr><td>Peru</td><td>Chile</td></tr></table><ul><li>Japan</li></ul>',
      ['Peru', 'Chile', 'Japan'],
    ],
    ['a place to break a word as nothing', '<p>Trans<wbr>pacific</p>', ['Transpacific']],
    [
      'no script, style, code or form',
      '<p>A</p><script>B</script><style>C</style><code>D</code><textarea>E</textarea><button>F</button>',
      ['A'],
    ],
    [
      'nothing that the reader writes',
      '<p>A</p><div contenteditable>B</div><div contenteditable="false">C</div>',
      ['A', 'C'],
    ],
    ['nothing that is hidden', '<p>A</p><p hidden>B</p>', ['A']],
    ['no blocks of white space', ' \n <p> </p>\n<div> <p>A</p> </div>', ['A']],
  ])('%s', (_name, html, texts) => {
    expect(blocksOf(html)).toEqual(texts);
  });

  it('gives each text node’s offsets in the block', () => {
    document.body.innerHTML = '<p>The <b>TPP</b> talks</p>';
    const [block] = allBlocks({ first: document.body, last: document.body });
    expect(block!.pieces.map(({ node, start }) => [node.data, start])).toEqual([
      ['The ', 0],
      ['TPP', 4],
      [' talks', 7],
    ]);
  });
});

describe('a change is read again with its line, and no more', () => {
  it.each<[string, string, string, string[]]>([
    [
      'a word in a paragraph',
      '<p>One</p><p>The <b id="x">TPP</b> talks</p>',
      'x',
      ['The TPP talks'],
    ],
    ['a new paragraph', '<div>Old<p id="x">New</p>old</div>', 'x', ['New']],
    [
      'a line between blocks',
      '<div><p>Up</p>some <i id="x">more</i> text<p>Down</p></div>',
      'x',
      ['some more text'],
    ],
    ['deep inside inline elements', '<p>a <b>b <i id="x">c</i></b> d</p>', 'x', ['a b c d']],
  ])('%s', (_name, html, id, texts) => {
    document.body.innerHTML = html;
    const run = runAround(document.getElementById(id)!, new Set())!;
    expect(allBlocks(run).map(({ text }) => text)).toEqual(texts);
  });

  it('once, however many of its siblings have changed', () => {
    document.body.innerHTML = '<p id="x">a <b>b</b> <i>c</i> d</p><p id="y">e</p>';
    const changed = [...document.querySelectorAll('#x, #y')].flatMap((element) => [
      ...element.childNodes,
    ]);
    const given = new Set<Node>();
    const runs = changed.map((node) => runAround(node, given)).filter((run) => run !== null);
    expect(runs.map((run) => allBlocks(run).map(({ text }) => text))).toEqual([['a b c d'], ['e']]);
  });
});

describe('elements that HTML does not know', () => {
  it.each<[string, string, string[]]>([
    [
      'are part of a line if they are drawn in it',
      '<p>Akira <x-mark style="display: inline">Amari told</x-mark> us</p>',
      ['Akira Amari told us'],
    ],
    [
      'have no edge if they have no box',
      '<p>Akira <x-mark style="display: contents">Amari</x-mark></p>',
      ['Akira Amari'],
    ],
    [
      'end a line if they are blocks',
      '<div>Akira <x-card style="display: block">Amari</x-card> left</div>',
      ['Akira ', 'Amari', ' left'],
    ],
  ])('%s', (_name, html, texts) => {
    expect(blocksOf(html)).toEqual(texts);
  });
});

describe('a line of extreme length', () => {
  it('is cut between two text nodes, and the end of a longer text node is not read', () => {
    const long = 'x'.repeat(300_000);
    expect(blocksOf(`<p>${long}<b>Japan</b></p>`).map(({ length }) => length)).toEqual([
      256 * 1024,
      5,
    ]);
  });
});

describe('a shadow tree is read as it is drawn', () => {
  /** An element with a shadow tree, and elements in that with one of their own. */
  function attach(selector: string, html: string, within: ParentNode = document): ShadowRoot {
    const root = within.querySelector(selector)!.attachShadow({ mode: 'open' });
    root.innerHTML = html;
    return root;
  }

  const texts = (): string[] =>
    allBlocks({ first: document.body, last: document.body }).map(({ text }) => text.trim());

  it('instead of children without a slot', () => {
    document.body.innerHTML = '<p>Before</p><x-a><p>Left out</p></x-a><p>After</p>';
    attach('x-a', '<p>One</p><x-b></x-b>');
    attach('x-b', '<p>Two</p>', document.querySelector('x-a')!.shadowRoot!);
    expect(texts()).toEqual(['Before', 'One', 'Two', 'After']);
  });

  it('with assigned nodes at the place of their slot, or the slot’s own content if there are none', () => {
    document.body.innerHTML = '<x-a><b slot="name">Akira Amari</b><p>The rest</p></x-a>';
    attach(
      'x-a',
      '<p>By <slot name="name"></slot>, <slot name="place">Tokyo</slot></p><slot></slot>',
    );
    expect(texts()).toEqual(['By Akira Amari, Tokyo', 'The rest']);
  });

  it('but not if it is closed', () => {
    document.body.innerHTML = '<x-a><p>Light</p></x-a>';
    document.querySelector('x-a')!.attachShadow({ mode: 'closed' }).innerHTML = '<p>Closed</p>';
    expect(texts()).toEqual(['Light']);
  });

  it('down to a limit of nesting', () => {
    document.body.innerHTML = '<x-a></x-a>';
    let root = attach('x-a', '<p>First</p><x-a></x-a>');
    for (let i = 0; i < 200; i++) root = attach('x-a', `<p>${i}</p><x-a></x-a>`, root);
    expect(texts().length).toBeLessThan(100);
  });

  it('and the line around a change is that of the slot', () => {
    document.body.innerHTML = '<x-a><b slot="name">Akira Amari</b></x-a>';
    const root = attach('x-a', '<p>By <slot name="name"></slot>, Tokyo</p>');
    // Missing in happy-dom.
    Object.assign(document.querySelector('b')!, { assignedSlot: root.querySelector('slot') });
    const run = runAround(document.querySelector('b')!.firstChild!, new Set())!;
    expect(run.first.parentNode).toBe(root.querySelector('p'));
    expect(run.last.textContent).toBe(', Tokyo');
  });
});
