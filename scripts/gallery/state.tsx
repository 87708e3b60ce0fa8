import { render } from 'preact';
import { cardStyles } from '../../components/card/card-styles';
import { setLanguageAndTheme } from '../../lib/extension-page/set-language-and-theme';
import { FRAME_BOUNDS } from '../../lib/page/card/card-host';
import { BAR_STYLES, barFont } from './bar-font';
import { galleryContext } from './gallery-context';
import { GALLERY_LANGUAGES, type GalleryLanguage, type Look } from './gallery-state';
import { STATES } from './states';

/** Shows the state named in the address: `state.html?name=popup-page&theme=dark`. */
function main(query: URLSearchParams): void {
  const state = STATES.find(({ name }) => name === query.get('name'));
  const root = document.getElementById('state')!;
  if (!state)
    throw new Error(
      `No state is called "${query.get('name')}": see states.ts for those there are.`,
    );
  const language = query.get('language') as GalleryLanguage;
  const look: Look = {
    theme: query.get('theme') === 'dark' ? 'dark' : 'light',
    language: GALLERY_LANGUAGES.includes(language) ? language : 'en',
    direction: query.get('direction') === 'rtl' ? 'rtl' : 'ltr',
    width: Number(query.get('width') ?? state.width),
    bars: query.has('bars'),
  };
  document.title = `${state.name}, ${look.theme}`;
  document.documentElement.style.colorScheme = look.theme;
  const sheets = look.bars ? [bars()] : [];
  document.adoptedStyleSheets = sheets;
  const place = state.inShadow ? shadowIn(root, sheets) : root;
  const views = galleryContext(look);
  // Like the extension's own pages. A card is in a page of somebody else, which does not have
  // these.
  if (!state.inShadow) setLanguageAndTheme(document, views.t, look.theme);
  render(state.render(look, views), place);
  if (state.at) document.getElementById(state.at)?.scrollIntoView();
}

function shadowIn(root: HTMLElement, more: readonly CSSStyleSheet[]): HTMLElement {
  root.style.padding = '16px';
  const shadow = root.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(cardStyles);
  shadow.adoptedStyleSheets = [sheet, ...more];
  const frame = shadow.appendChild(document.createElement('div'));
  frame.style.cssText = FRAME_BOUNDS;
  return frame;
}

function bars(): CSSStyleSheet {
  const font = new FontFace('Bars', barFont(), { weight: '100 900' });
  document.fonts.add(font);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(BAR_STYLES);
  return sheet;
}

main(new URLSearchParams(location.search));
