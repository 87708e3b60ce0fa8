import { GALLERY_LANGUAGES } from './gallery-state';
import { STATES } from './states';

const HEIGHT = 640;

/** Shows every state in a separate frame, with the look that the form selects. */
function main(form: HTMLFormElement, place: HTMLElement): void {
  form
    .querySelector('select[name=language]')!
    .append(...GALLERY_LANGUAGES.map((language) => new Option(language)));
  const show = (): void => {
    const look = new URLSearchParams();
    for (const [name, value] of new FormData(form))
      if (typeof value === 'string') look.set(name, value);
    document.documentElement.style.colorScheme = look.get('theme') ?? 'light';
    place.replaceChildren(...STATES.map(({ name }) => frameOf(name, look)));
  };
  form.addEventListener('change', show);
  show();
}

function frameOf(name: string, look: URLSearchParams): HTMLElement {
  const figure = document.createElement('figure');
  const caption = figure.appendChild(document.createElement('figcaption'));
  const frame = figure.appendChild(document.createElement('iframe'));
  const address = `./state.html?${new URLSearchParams([...look, ['name', name]]).toString()}`;
  caption.append(Object.assign(document.createElement('a'), { href: address, textContent: name }));
  Object.assign(frame, {
    src: address,
    title: name,
    width: look.get('width'),
    height: HEIGHT,
    loading: 'lazy',
  });
  return figure;
}

main(document.querySelector('form')!, document.querySelector('main')!);
