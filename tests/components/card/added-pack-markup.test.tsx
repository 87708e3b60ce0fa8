import { describe, expect, it } from 'vitest';
import { translateInto } from '../../../lib/i18n/every-language';
import { createKnowledge } from '../../../lib/knowledge';
import { cardView, viewContext } from '../../../lib/knowledge/views';
import { compilePack } from '../../../lib/pack-compile/compile-pack';
import { check, oneFile } from '../../pack/one-file';
import { showCard } from '../support/show-card';

const MARKUP = '<img src=x onerror=alert(1)><script>alert(1)</script>';

describe('a card of a reader’s pack with markup in every text', () => {
  const files = oneFile(
    [
      {
        prefLabel: MARKUP,
        type: MARKUP,
        definition: MARKUP,
        editorialNote: MARKUP,
        issue: 'trade',
        url: 'https://steel.example/<img>"onclick="alert(1)',
      },
    ],
    { prefLabel: MARKUP, issues: [{ id: 'trade', prefLabel: MARKUP }] },
  );

  it('shows it as it is written', () => {
    expect(check(files).problems).toEqual([]);
    const { knowledge } = compilePack(files);
    const context = viewContext(createKnowledge(knowledge), {}, translateInto('en'));
    const view = cardView(context, knowledge.concepts[0]!.id)!;
    const { container, card } = showCard('', { view });
    expect(container.querySelectorAll('img, script, [onerror], [onclick]')).toHaveLength(0);
    expect(card.textContent.split(MARKUP).length - 1).toBeGreaterThanOrEqual(4);
    for (const link of container.querySelectorAll('a[href]'))
      expect(link.getAttribute('href')).toMatch(/^https:\/\/steel\.example\//);
  });
});
