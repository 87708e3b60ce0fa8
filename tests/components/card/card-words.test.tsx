import { describe, expect, it, vi } from 'vitest';
import { Card } from '../../../components/card/card';
import { cardWordsOnce, type CardTranslate } from '../../../lib/i18n/card-words';
import { cardWordsIn, translateInto } from '../../../lib/i18n/every-language';
import { LANGUAGES } from '../../../lib/i18n/languages';
import { cardView } from '../../../lib/knowledge/views';
import { smallContext } from '../../knowledge/support/fixture';
import { fireEvent, render } from '../support/render';

describe('the words of cards that are sent to a page', () => {
  it.each(LANGUAGES)('are the same in %s as in the whole catalogue', async (language) => {
    const whole = translateInto(language);
    const sent = await cardWordsOnce(async () => cardWordsIn(language))(language);
    expect(markup(sent)).toBe(markup(whole));
    expect(sent('why.subject', { label: 'a' })).toBe(whole('why.subject', { label: 'a' }));
    expect([sent.language, sent.direction]).toEqual([whole.language, whole.direction]);
  });

  it('are requested once, and again for a card in another language', async () => {
    let wanted = 'en';
    const ask = vi.fn(async () => cardWordsIn(wanted));
    const wordsIn = cardWordsOnce(ask);
    expect((await wordsIn('en'))('card.close')).toBe('Close');
    await wordsIn('en');
    expect(ask).toHaveBeenCalledOnce();
    wanted = 'es';
    expect((await wordsIn('es'))('card.close')).toBe('Cerrar');
    expect(ask).toHaveBeenCalledTimes(2);
  });

  it('are requested again after a request without an answer', async () => {
    const ask = vi.fn(async () => cardWordsIn('en')).mockRejectedValueOnce(new Error('asleep'));
    const wordsIn = cardWordsOnce(ask);
    await expect(wordsIn('en')).rejects.toThrow('asleep');
    expect((await wordsIn('en'))('card.close')).toBe('Close');
  });
});

/** A card with all its controls, pinned and not. */
function markup(t: CardTranslate): string {
  const nothing = (): void => undefined;
  const kept = async (): Promise<boolean> => true;
  const cards = [true, false].map((pinned) => (
    <Card
      key={pinned}
      view={cardView(smallContext(), 'ada')!}
      t={t}
      why="why"
      text="Mill"
      site="news.example"
      cameFrom="Arcadia"
      onHop={nothing}
      onBack={nothing}
      onClose={nothing}
      onReject={kept}
      onUnreject={kept}
      onTurnOff={nothing}
      onOpenOptions={nothing}
      onCopy={kept}
      pinning={{
        pinned,
        folded: false,
        onPin: nothing,
        onUnpin: nothing,
        onFold: nothing,
        onMove: nothing,
      }}
    />
  ));
  const { container, unmount } = render(<div>{cards}</div>);
  container
    .querySelectorAll('.card-kicker button[aria-expanded]')
    .forEach((why) => fireEvent.click(why));
  // Ids differ between two renders.
  const text = container.innerHTML.replace(/\b(?:id|aria-\w+)="P[^"]*"/g, '');
  unmount();
  return text;
}
