import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { cardPainter } from '../../../components/card/card-painter';
import { whySentence } from '../../../components/card/body/card-why';
import { mountCard } from '../../../components/card/mount-card';
import { cardView } from '../../../lib/knowledge/views';
import type { Evidence } from '../../../lib/matching/types';
import { smallContext } from '../../knowledge/support/fixture';

const context = smallContext();
const view = (id: string) => cardView(context, id)!;
const worded = (id: string) => ({ ...view(id), t: context.t });
const calls = { onHop: vi.fn(), onBack: vi.fn(), onClose: vi.fn() };

describe('a mounted card', () => {
  let root: ShadowRoot;
  beforeEach(() => {
    const host = document.createElement('div');
    document.body.append(host);
    root = host.attachShadow({ mode: 'open' });
  });
  afterEach(() => document.body.replaceChildren());

  it('is in a shadow root and leaves nothing behind', () => {
    const card = mountCard(root, {
      view: view('ada'),
      t: context.t,
      why: null,
      cameFrom: null,
      ...calls,
    });
    expect(card.element.getAttribute('role')).toBe('dialog');
    card.unmount();
    expect(root.childNodes).toHaveLength(0);
  });

  it('takes focus, and keeps it when its content changes', () => {
    const card = mountCard(root, {
      view: view('ada'),
      t: context.t,
      why: null,
      cameFrom: null,
      ...calls,
    });
    card.focus();
    expect(root.activeElement).toBe(card.element);
    card.element.querySelector<HTMLElement>('.kicker-hop')!.focus();
    card.update({ view: view('arcadia'), t: context.t, why: null, cameFrom: 'Ada Mill', ...calls });
    expect(card.element.textContent).toContain('Arcadia');
    expect(root.activeElement).toBe(card.element);
  });

  it('does not take focus if it did not have it', () => {
    const card = mountCard(root, {
      view: view('ada'),
      t: context.t,
      why: null,
      cameFrom: null,
      ...calls,
    });
    card.update({ view: view('arcadia'), t: context.t, why: null, cameFrom: 'Ada Mill', ...calls });
    expect(root.activeElement).toBeNull();
  });

  it('starts folded for every concept', () => {
    const card = mountCard(root, {
      view: view('ada'),
      t: context.t,
      why: null,
      cameFrom: null,
      ...calls,
    });
    card.element.querySelector<HTMLElement>('.card-strip')!.click();
    card.update({ view: view('arcadia'), t: context.t, why: null, cameFrom: null, ...calls });
    expect(card.element.querySelector('.card-strip')!.getAttribute('aria-expanded')).toBe('false');
  });
});

describe('a card painter', () => {
  const actions = {
    hop: vi.fn(),
    back: vi.fn(),
    close: vi.fn(),
    reject: vi.fn(),
    unreject: vi.fn(),
    copy: vi.fn(),
    pin: vi.fn(),
    unpin: vi.fn(),
    fold: vi.fn(),
    move: vi.fn(),
    escape: vi.fn(),
  };
  const evidence: Evidence = { because: 'label', label: 'Mill' };

  it('draws, draws again and clears', () => {
    const frame = document.createElement('div');
    const onOpenPositions = vi.fn();
    const painter = cardPainter({ onOpenPositions, onTurnOff: vi.fn(), onOpenOptions: vi.fn() });
    painter.draw(
      frame,
      {
        view: worded('ada'),
        text: 'Mill',
        cameFrom: null,
        site: 'news.example',
        evidence,
        still: true,
        theme: 'system',
        pinned: false,
        folded: false,
      },
      actions,
    );
    frame.querySelector<HTMLElement>('.icon-button')!.click();
    painter.draw(
      frame,
      {
        view: worded('arcadia'),
        text: '',
        cameFrom: worded('ada'),
        site: 'news.example',
        evidence: null,
        still: true,
        theme: 'system',
        pinned: false,
        folded: false,
      },
      actions,
    );
    expect(frame.querySelector('.card-back')!.textContent).toContain('Ada Mill');
    frame.querySelector<HTMLElement>('.card-back')!.click();
    expect(actions.back).toHaveBeenCalledOnce();
    frame.querySelector<HTMLElement>('.card-foot button')!.click();
    expect(onOpenPositions).toHaveBeenCalledWith('arcadia');
    painter.clear();
    expect(frame.childNodes).toHaveLength(0);
    painter.clear();
  });
});

describe('why a word is marked', () => {
  it.each<[Evidence, string]>([
    [{ because: 'label', label: 'TPP' }, 'This page says “TPP”.'],
    [
      { because: 'introduced', label: 'Mill', introduction: 'Ada Mill' },
      'This page says “Mill”, and elsewhere “Ada Mill”.',
    ],
    [{ because: 'subject', label: 'rice' }, 'This page says “rice” and is about this subject.'],
    [{ because: 'label', label: '{introduction} $&' }, 'This page says “{introduction} $&”.'],
  ])('is said in a sentence: %o', (evidence, sentence) => {
    expect(whySentence(context.t, evidence)).toBe(sentence);
  });
});
