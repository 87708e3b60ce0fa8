import { describe, expect, it, vi } from 'vitest';
import { HOST_NAME } from '../../lib/page/host-name';
import { annotate, EVERYTHING, openArticle, Painted, seen } from './live-page';

const opened = openArticle();

/** The pause after a reading is a hundred times its duration: on a busy machine that is seconds. */
const SOON = { timeout: 15_000 };

describe('a page that changes', () => {
  it('is marked at first', () => {
    expect(seen(opened.live.page)).toEqual([
      'Trans-Pacific Partnership=tpp',
      'Japan=japan',
      'Tariffs=tariffs',
      'rice=rice',
    ]);
    expect(opened.painted.ranges.size).toBe(4);
  });

  it('loses the marks of what is removed at once', async () => {
    document.querySelector('p')!.remove();
    await Promise.resolve();
    expect(opened.painted.ranges.size).toBe(2);
  });

  it('forgets a stale range before the next paint, and reads the line again', async () => {
    document.querySelector('b')!.firstChild!.nodeValue = 'Peru';
    await Promise.resolve();
    expect(
      [...opened.painted.ranges].every(
        ({ startContainer }) => startContainer.textContent !== 'Peru',
      ),
    ).toBe(true);
    await vi.waitFor(() => expect(seen(opened.live.page)).toContain('Peru=peru'), SOON);
    expect(seen(opened.live.page)).not.toContain('Japan=japan');
  });

  it.each([
    [
      'shows what it hid',
      '<p hidden>Peru</p>',
      (element: Element) => element.removeAttribute('hidden'),
      true,
    ],
    [
      'shows a part of a line',
      '<p>So <b hidden>Peru</b> it goes.</p>',
      (element: Element) => element.querySelector('b')!.removeAttribute('hidden'),
      true,
    ],
    [
      'hides what it showed',
      '<p>Peru</p>',
      (element: Element) => element.setAttribute('hidden', ''),
      false,
    ],
    [
      'lets its reader write where they read',
      '<p>Peru</p>',
      (element: Element) => element.setAttribute('contenteditable', 'true'),
      false,
    ],
    [
      'takes writing away',
      '<p contenteditable>Peru</p>',
      (element: Element) => element.removeAttribute('contenteditable'),
      true,
    ],
  ])('is followed where it %s', async (_name, html, change, isMarked) => {
    document.querySelector('article')!.insertAdjacentHTML('beforeend', html);
    await new Promise((resolve) => setTimeout(resolve, 250));
    await vi.waitFor(
      () => expect(seen(opened.live.page).includes('Peru=peru')).toBe(!isMarked),
      SOON,
    );
    change(document.querySelector('article')!.lastElementChild!);
    await vi.waitFor(
      () => expect(seen(opened.live.page).includes('Peru=peru')).toBe(isMarked),
      SOON,
    );
    expect(opened.painted.ranges.size).toBe(isMarked ? 5 : 4);
  });

  it('is read again if text that kept a line from being a name is hidden', async () => {
    document.querySelector('article')!.insertAdjacentHTML('beforeend', '<p>Chile<i>Japan</i></p>');
    await new Promise((resolve) => setTimeout(resolve, 250));
    document
      .querySelector('article')!
      .lastElementChild!.querySelector('i')!
      .toggleAttribute('hidden');
    await vi.waitFor(() => expect(seen(opened.live.page)).toContain('Chile=chile'), SOON);
  });

  it('is read again if text that kept a line from being a name is split off', async () => {
    document.querySelector('article')!.insertAdjacentHTML('beforeend', '<p><i>Japan</i>Chile</p>');
    await new Promise((resolve) => setTimeout(resolve, 250));
    document.querySelector('article')!.lastElementChild!.querySelector('i')!.firstChild!.remove();
    await vi.waitFor(() => expect(seen(opened.live.page)).toContain('Chile=chile'));
  });

  it('marks added text, and earlier text whose meaning it introduces', async () => {
    document.querySelector('article')!.insertAdjacentHTML('afterbegin', '<p>Thorn spoke.</p>');
    document
      .querySelector('article')!
      .insertAdjacentHTML('beforeend', '<p>Craig Thorn was a negotiator.</p>');
    await vi.waitFor(() => expect(seen(opened.live.page)[0]).toBe('Thorn=craig-thorn'), SOON);
  });
});

describe('an element beside the body', () => {
  /** Longer than the debounce of changes, ms. */
  const READ_MS = 300;

  it.each([
    [HOST_NAME, false],
    ['p', true],
  ])('a new <%s> has the page read again: %s', async (name, isRead) => {
    const onPaint = vi.fn();
    const live = annotate(new Painted(), EVERYTHING, onPaint);
    await live.start();
    onPaint.mockClear();
    const element = document.createElement(name);
    document.documentElement.append(element);
    await new Promise((resolve) => setTimeout(resolve, READ_MS));
    expect(onPaint.mock.calls.length > 0).toBe(isRead);
    live.observer.stop();
    element.remove();
  });
});
