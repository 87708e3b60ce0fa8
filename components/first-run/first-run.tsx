import type { ComponentChildren } from 'preact';
import type { Shortcut } from '../../lib/browser/shortcuts';
import type { ButtonPlace } from '../../lib/browser/toolbar-button';
import { articlesInWords, textOf } from '../../lib/knowledge/views/context';
import { groupRows, issueRows, type ViewContext } from '../../lib/knowledge/views';
import { Keys } from '../shared/keys';
import { Logo } from '../shared/logo';
import { Stroke } from '../shared/stroke';

export interface FirstRunProps {
  /** The pack and the language, from `viewContext`. */
  readonly views: ViewContext;
  /** None in a browser that has no shortcuts. */
  readonly shortcuts: readonly Shortcut[];
  readonly button: ButtonPlace;
  /** The reader's hand has no pointer that could rest on a word. */
  readonly isTouch: boolean;
  onChooseIssues(): void;
  /** The reader asks for a card over the sample, if none is open by itself: in a narrow window. */
  onShowCard(): void;
}

/** What it is, three ways in, what the lines mean, and a sample. The entrypoint marks the sample as it marks a page. */
export function FirstRun(props: FirstRunProps) {
  const { views, shortcuts, button, isTouch, onChooseIssues, onShowCard } = props;
  const { t } = views;
  const article = articleToTry(views);
  const { period } = views.knowledge.pack.manifest;
  return (
    <div class="pactlight first-run">
      <main>
        <header>
          <Logo size={24} />
          <span>{t('name')}</span>
        </header>
        <h1 class="serif">{t('first.title')}</h1>
        <p class="first-lead">{t('first.lead')}</p>
        <ul class="ways">
          <Way title={t(isTouch ? 'first.tap' : 'first.rest')}>{t('first.rest.text')}</Way>
          <ButtonWay views={views} button={button} />
          {shortcuts.length > 0 && (
            <KeyboardWay views={views} shortcuts={shortcuts.filter(({ keys }) => keys !== '')} />
          )}
        </ul>
        <div class="buttons">
          {article && (
            <a class="button primary" href={article}>
              {t('first.start')}
            </a>
          )}
          <button type="button" class="button" onClick={onChooseIssues}>
            {t('first.options')}
          </button>
        </div>
        <Legend views={views} />
        <p class="caption first-privacy">
          {t('first.privacy', {
            articles: articlesInWords(views),
            period: period ? textOf(views, period) : '',
          })}
        </p>
      </main>
      <aside aria-labelledby="sample-title">
        <article class="first-sample">
          <h2 id="sample-title" class="caption">
            {t('first.sample')}
          </h2>
          <button type="button" class="link first-show-card" onClick={onShowCard}>
            {t('first.showCard')}
          </button>
          <p class="serif">{t('first.sample.1')}</p>
          <p class="serif">{t('first.sample.2')}</p>
          <p class="serif">{t('first.sample.3')}</p>
        </article>
      </aside>
    </div>
  );
}

/** The strokes of the page, by issue and by group of names: samples, which are not read and marked themselves. */
function Legend({ views }: { views: ViewContext }) {
  return (
    <section class="legend-of-lines" aria-labelledby="legend-title">
      <h2 id="legend-title" class="caption">
        {views.t('first.legend')}
      </h2>
      <ul>
        {[...issueRows(views, null), ...groupRows(views, null)].map(({ key, mark, label }) => (
          <li key={key}>
            <Stroke mark={mark} size={20} />
            <samp>{label}</samp>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The newest of the articles that can be read on the web. */
function articleToTry({ knowledge }: ViewContext): string | undefined {
  const onTheWeb = knowledge.pack.sources.filter(({ url }) => /^https?:/.test(url));
  return onTheWeb.toSorted((a, b) => b.published.localeCompare(a.published))[0]?.url;
}

/** Where the popup opens; how to have its button in sight, as long as it is not. */
function ButtonWay({ views: { t }, button }: Pick<FirstRunProps, 'views' | 'button'>) {
  if (button === 'menu')
    return (
      <Way title={t('first.menu')}>
        {t('first.menu.where')} {t('first.button.text')}
      </Way>
    );
  return (
    <Way title={t('first.button')}>
      {t('first.button.text')} {button === 'unpinned' && t('first.pin')}
    </Way>
  );
}

/** The keys that are set, each with what it does. */
function KeyboardWay({ views: { t }, shortcuts }: Pick<FirstRunProps, 'views' | 'shortcuts'>) {
  if (shortcuts.length === 0) return <Way title={t('first.keys')}>{t('first.keys.unset')}</Way>;
  return (
    <li>
      <h2>{t('first.keys')}</h2>
      <ul class="way-keys">
        {shortcuts.map(({ name, keys, description }) => (
          <li key={name}>
            <Keys keys={keys} />
            {/* Chromium keeps no description of the command that opens the popup. */}
            <span>{description || t('command.open-popup')}</span>
          </li>
        ))}
      </ul>
    </li>
  );
}

interface WayProps {
  title: string;
  children: ComponentChildren;
}

function Way({ title, children }: WayProps) {
  return (
    <li>
      <h2>{title}</h2>
      <p>{children}</p>
    </li>
  );
}
