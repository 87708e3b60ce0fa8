import type { Frame, KeyInput, Page } from 'puppeteer-core';
import {
  HOST_ELEMENT,
  type DrivenFrame,
  type DrivenPage,
  type DrivenTab,
  type Point,
} from '../extension-browser';
import { findHost } from '../find-host';
import { nextFrame } from '../next-frame';
import { valueOf, type Send } from './webdriver-bidi';

/** A page in Firefox, with or without the extension. */
export class FirefoxPage implements DrivenPage {
  readonly #errors: string[] = [];

  constructor(
    private readonly page: Page,
    private readonly send: Send,
    readonly url: string,
  ) {
    page.on('pageerror', (error) => this.#errors.push(String(error)));
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'assert')
        this.#errors.push(message.text());
    });
  }

  async consoleErrors(): Promise<readonly string[]> {
    return this.#errors;
  }

  async aside<Result, Args extends readonly unknown[]>(
    body: (...args: Args) => Result,
    ...args: Args
  ): Promise<Awaited<Result>> {
    const json = valueOf(
      await this.send('script.evaluate', {
        expression: `(async () => JSON.stringify([await (${body.toString()})(...${JSON.stringify(args)})]))()`,
        target: { context: this.context, sandbox: 'aside' },
        awaitPromise: true,
      }),
    );
    return (JSON.parse(json) as [Awaited<Result>])[0];
  }

  private get context(): string {
    return (this.page.mainFrame() as unknown as { _id: string })._id;
  }

  async evaluate<Result, Args extends readonly unknown[]>(
    body: (...args: Args) => Result,
    ...args: Args
  ): Promise<Awaited<Result>> {
    return evaluateIn(this.page, body, args);
  }

  frame(address: RegExp): DrivenFrame {
    const frame = this.page.frames().find((one) => address.test(one.url()));
    if (!frame) throw new Error(`${this.url}: no frame at ${address}`);
    return { url: frame.url(), evaluate: (body, ...args) => evaluateIn(frame, body, args) };
  }

  async run(script: string): Promise<void> {
    await this.page.evaluate(`${script}; undefined`);
  }

  async inHost<Result, Args extends readonly unknown[]>(
    body: (root: ShadowRoot, ...args: Args) => Result,
    ...args: Args
  ): Promise<Awaited<Result> | undefined> {
    const target = { context: this.context };
    // Only serialization reaches a closed shadow root: it gives a reference that can be an
    // argument.
    const host = valueOf(
      await this.send('script.evaluate', {
        expression: `(${findHost.toString()})('${HOST_ELEMENT}')`,
        target,
        awaitPromise: false,
        serializationOptions: { maxDomDepth: 0, includeShadowTree: 'all' },
      }),
    );
    const sharedId = host?.shadowRoot?.sharedId as string | undefined;
    if (!sharedId) return undefined;
    const json = valueOf(
      await this.send('script.callFunction', {
        functionDeclaration: `async (root) => JSON.stringify([await (${body.toString()})(root, ...${JSON.stringify(args)})])`,
        target,
        awaitPromise: true,
        arguments: [{ sharedId }],
      }),
    );
    return (JSON.parse(json) as [Awaited<Result>])[0];
  }

  async movePointer(x: number, y: number, steps = 1): Promise<void> {
    await this.page.mouse.move(x, y, { steps });
  }

  async click(x: number, y: number): Promise<void> {
    await this.page.mouse.click(x, y);
  }

  async drag(from: Point, to: Point): Promise<void> {
    await this.page.mouse.move(from.x, from.y);
    await this.page.mouse.down();
    await this.page.mouse.move(to.x, to.y, { steps: 5 });
    await this.page.mouse.up();
  }

  async tap(x: number, y: number): Promise<void> {
    await this.page.touchscreen.tap(x, y);
  }

  async drawFinger([first, ...others]: readonly Point[], held = 0): Promise<void> {
    const { touchscreen } = this.page;
    if (!first) return;
    await touchscreen.touchStart(first.x, first.y);
    await new Promise((resolve) => setTimeout(resolve, held));
    for (const { x, y } of others) await touchscreen.touchMove(x, y);
    await touchscreen.touchEnd();
  }

  async press(key: string): Promise<void> {
    await this.page.keyboard.press(key as KeyInput);
  }

  async holding(key: string, act: () => Promise<void>): Promise<void> {
    await this.page.keyboard.down(key as KeyInput);
    await act().finally(() => this.page.keyboard.up(key as KeyInput));
  }

  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text);
  }

  bringToFront(): Promise<void> {
    return this.page.bringToFront();
  }

  async resize(width: number, height: number): Promise<void> {
    await this.page.setViewport({ width, height });
    await this.aside(nextFrame);
  }

  async print(): Promise<string> {
    const { result } = await this.send('browsingContext.print', { context: this.context });
    return result.data as string;
  }

  async screenshot(path: string): Promise<void> {
    await this.page.screenshot({ path });
  }

  close(): Promise<void> {
    return this.page.close();
  }
}

async function evaluateIn<Result, Args extends readonly unknown[]>(
  where: Page | Frame,
  body: (...args: Args) => Result,
  args: Args,
): Promise<Awaited<Result>> {
  return (await where.evaluate(
    `(${body.toString()})(...${JSON.stringify(args)})`,
  )) as Awaited<Result>;
}

/** A page in a tab, with the tab's id in the extension API. */
export class FirefoxTab extends FirefoxPage implements DrivenTab {
  constructor(
    page: Page,
    send: Send,
    url: string,
    readonly tabId: number,
  ) {
    super(page, send, url);
  }
}
