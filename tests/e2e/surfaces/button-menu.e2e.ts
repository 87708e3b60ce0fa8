import { describe, expect, inject, it } from 'vitest';
import { SAMPLE_ARTICLE } from '../../../scripts/pages/pages';
import { SOON, withBrowser } from '../support/with-browser';

// No driver can reach this menu in Chromium; there the popup's button is tested.
describe.runIf(inject('browser') === 'firefox')('the toolbar button’s own menu', () => {
  const test = withBrowser();

  it('opens the sidebar beside the article', async () => {
    const own = await test.browser.openOwn('options.html');
    const text = () =>
      own.evaluate(() => {
        const { browser } = globalThis as unknown as {
          browser: { extension: { getViews(of: object): Window[] } };
        };
        return browser.extension.getViews({ type: 'sidebar' })[0]?.document.body.innerText ?? '';
      });
    const article = await test.openAnnotated(SAMPLE_ARTICLE);
    expect(await text()).toBe('');
    await test.browser.chooseInButtonMenu!('Open the side panel');
    await expect.poll(text, SOON).toContain('In Tokyo, a path but no pact');
    await article.close();
    await own.close();
  });
});
