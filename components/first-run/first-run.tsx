import type { ComponentChildren } from 'preact';
import { articlesInWords, textOf } from '../../lib/knowledge/views/context';
import type { FullViewContext } from '../../lib/knowledge/views';
import { Keys } from '../shared/keys';
import { Logo } from '../shared/logo';

export interface FirstRunProps {
  /** The pack and the language, from `viewContext`. */
  readonly views: FullViewContext;
  /** The keys that step to the next mark, as the browser writes them; empty where none are set. */
  readonly nextKeys: string;
  onStart(): void;
  onChooseIssues(): void;
}

/** What it is, three ways in, and a sample; whoever shows it marks the sample as it would a page. */
export function FirstRun({ views, nextKeys, onStart, onChooseIssues }: FirstRunProps) {
  const { t } = views;
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
          <Way title={t('first.rest')}>{t('first.rest.text')}</Way>
          <Way title={t('first.button')}>{t('first.button.text')}</Way>
          <Way title={t('first.keys')}>
            {nextKeys && <Keys keys={nextKeys} />}
            {t(nextKeys ? 'first.keys.text' : 'first.keys.unset')}
          </Way>
        </ul>
        <div class="buttons">
          <button type="button" class="button primary" onClick={onStart}>{t('first.start')}</button>
          <button type="button" class="button" onClick={onChooseIssues}>{t('first.options')}</button>
        </div>
        <p class="caption first-privacy">
          {t('first.privacy', { articles: articlesInWords(views), period: textOf(views, views.knowledge.pack.manifest.period) })}
        </p>
      </main>
      <aside aria-labelledby="sample-title">
        <article class="first-sample">
          <h2 id="sample-title" class="caption">{t('first.sample')}</h2>
          <p class="serif">{t('first.sample.1')}</p>
          <p class="serif">{t('first.sample.2')}</p>
          <p class="serif">{t('first.sample.3')}</p>
        </article>
      </aside>
    </div>
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
