import { render } from 'preact';
import pack from 'virtual:pactlight/knowledge';
import { FirstRun } from '../../components/first-run';
import { loadScript } from '../../lib/extension-page/load-script';
import { setLanguageAndTheme } from '../../lib/extension-page/set-language-and-theme';
import { firstWords } from '../../lib/extension-page/use-words';
import { createKnowledge } from '../../lib/knowledge';
import { viewContext } from '../../lib/knowledge/views';
import { currentShortcuts } from '../../lib/browser/shortcuts';
import { buttonPlace, watchButton, type ButtonPlace } from '../../lib/browser/toolbar-button';
import { orderForPage, sessionHere } from '../../lib/page/presence';
import { getSettings, watchSettings } from '../../lib/settings';

/** The concept whose card is shown on the sample: it has statements and a disagreement. */
const SAMPLE_CARD = 'akira-amari';

/** In a window this narrow the sample is below the other text, which a card would cover. */
const NARROW = '(max-width: 760px)';

const showCard = (): void => sessionHere()?.showCard(SAMPLE_CARD);

const [t, settings, shortcuts, firstPlace] = await Promise.all([
  firstWords(),
  getSettings(),
  currentShortcuts(),
  buttonPlace(),
]);
document.title = t('name');
setLanguageAndTheme(document, t, settings.theme);
watchSettings(({ theme }) => setLanguageAndTheme(document, t, theme));
const views = viewContext(createKnowledge(pack), {}, t);
const draw = (button: ButtonPlace): void =>
  render(
    <FirstRun
      views={views}
      shortcuts={shortcuts}
      button={button}
      isTouch={matchMedia('(hover: none)').matches}
      onChooseIssues={() => location.assign('/options.html#issues')}
      onShowCard={showCard}
    />,
    document.getElementById('app')!,
  );
draw(firstPlace);
watchButton(() => void buttonPlace().then(draw));

// The scripts that mark web pages mark the sample too.
const { func, args } = orderForPage({ settings, markAnyway: true, host: location.host });
func(...args);
await loadScript('/annotator.js');
await loadScript('/cards.js');
if (!matchMedia(NARROW).matches) showCard();
