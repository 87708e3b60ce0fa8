import { expect, it } from 'vitest';
import { translateInto } from '../../../lib/i18n/every-language';
import { createKnowledge } from '../../../lib/knowledge';
import { cardView, viewContext } from '../../../lib/knowledge/views';
import { compilePack } from '../../../lib/pack-compile/compile-pack';
import { oneFile } from '../../pack/one-file';
import { showCard } from '../support/show-card';

it('a card that leads nowhere and rests on no article has no empty line at its end', () => {
  const files = oneFile([{ prefLabel: 'brass band', definition: 'Plays at the fair.' }]);
  const { knowledge } = compilePack(files);
  const context = viewContext(createKnowledge(knowledge), {}, translateInto('en'));
  const { container } = showCard('', { view: cardView(context, knowledge.concepts[0]!.id)! });
  expect(container.textContent).toContain('Plays at the fair.');
  expect(container.querySelector('.card-foot')).toBeNull();
});
