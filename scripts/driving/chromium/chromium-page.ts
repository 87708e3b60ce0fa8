import type { CDPSession, Frame, Page } from 'playwright-core';
import {
  HOST_ELEMENT,
  type DrivenFrame,
  type DrivenPage,
  type DrivenTab,
  type Point,
} from '../extension-browser';
import { findHost } from '../find-host';
import { nextFrame } from '../next-frame';

/** A page in Chromium, with or without the extension. */
export class ChromiumPage implements DrivenPage {
  readonly #errors: string[] = [];

  constructor(
    private readonly page: Page,
    private readonly session: CDPSession,
    readonly url: string,
  ) {}

  /** Starts to record the page's console; call it before the page is opened. */
  async listenToConsole(): Promise<void> {
    const { session } = this;
    session.on('Runtime.exceptionThrown', ({ exceptionDetails }) => {
      this.#errors.push(
        `${exceptionDetails.text} ${exceptionDetails.exception?.description ?? ''}`,
      );
    });
    session.on('Runtime.consoleAPICalled', ({ type, args }) => {
      if (type === 'error' || type === 'assert')
        this.#errors.push(args.map((arg) => String(arg.value ?? arg.description ?? '')).join(' '));
    });
    // Messages of the browser itself: refused by a policy, not found.
    session.on('Log.entryAdded', ({ entry }) => {
      if (entry.level === 'error')
        this.#errors.push(`${entry.source}: ${entry.text} ${entry.url ?? ''}`);
    });
    await session.send('Runtime.enable');
    await session.send('Log.enable');
  }

  async consoleErrors(): Promise<readonly string[]> {
    return this.#errors;
  }

  async aside<Result, Args extends readonly unknown[]>(
    body: (...args: Args) => Result,
    ...args: Args
  ): Promise<Awaited<Result>> {
    const { result, exceptionDetails } = await this.session.send('Runtime.evaluate', {
      expression: `(${body.toString()})(...${JSON.stringify(args)})`,
      contextId: await this.#aside(),
      returnByValue: true,
      awaitPromise: true,
    });
    if (exceptionDetails)
      throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value as Awaited<Result>;
  }

  /** @returns the id of an isolated world, the same one for as long as the page stays */
  async #aside(): Promise<number> {
    const { frameTree } = await this.session.send('Page.getFrameTree');
    const { executionContextId } = await this.session.send('Page.createIsolatedWorld', {
      frameId: frameTree.frame.id,
      worldName: 'aside',
    });
    return executionContextId;
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
    const { result: host, exceptionDetails: failure } = await this.session.send(
      'Runtime.evaluate',
      {
        expression: `(${findHost.toString()})('${HOST_ELEMENT}')`,
        contextId: await this.#aside(),
      },
    );
    if (failure) throw new Error(failure.exception?.description ?? failure.text);
    if (!host.objectId) return undefined;
    // The protocol's DOM domain can see closed shadow roots; scripts cannot.
    const { node } = await this.session.send('DOM.describeNode', {
      objectId: host.objectId,
      depth: 1,
      pierce: true,
    });
    const shadow = node.shadowRoots?.[0];
    if (!shadow) return undefined;
    const { object } = await this.session.send('DOM.resolveNode', {
      backendNodeId: shadow.backendNodeId,
    });
    const { objectId } = object;
    if (!objectId) return undefined;
    const { result, exceptionDetails } = await this.session.send('Runtime.callFunctionOn', {
      objectId,
      functionDeclaration: `function () { return (${body.toString()})(this, ...${JSON.stringify(args)}); }`,
      returnByValue: true,
      awaitPromise: true,
    });
    if (exceptionDetails)
      throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value as Awaited<Result>;
  }

  movePointer(x: number, y: number, steps = 1): Promise<void> {
    return this.page.mouse.move(x, y, { steps });
  }

  click(x: number, y: number): Promise<void> {
    return this.page.mouse.click(x, y);
  }

  async drag(from: Point, to: Point): Promise<void> {
    await this.page.mouse.move(from.x, from.y);
    await this.page.mouse.down();
    await this.page.mouse.move(to.x, to.y, { steps: 5 });
    await this.page.mouse.up();
  }

  async tap(x: number, y: number): Promise<void> {
    await this.session.send('Input.dispatchTouchEvent', {
      type: 'touchStart',
      touchPoints: [{ x, y }],
    });
    await this.session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  }

  async drawFinger(points: readonly Point[], held = 0): Promise<void> {
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', touchPoints: Point[]) =>
      this.session.send('Input.dispatchTouchEvent', { type, touchPoints });
    await touch('touchStart', points.slice(0, 1));
    await this.page.waitForTimeout(held);
    for (const point of points.slice(1)) await touch('touchMove', [point]);
    await touch('touchEnd', []);
  }

  press(key: string): Promise<void> {
    return this.page.keyboard.press(key);
  }

  async holding(key: string, act: () => Promise<void>): Promise<void> {
    await this.page.keyboard.down(key);
    await act().finally(() => this.page.keyboard.up(key));
  }

  type(text: string): Promise<void> {
    return this.page.keyboard.type(text);
  }

  bringToFront(): Promise<void> {
    return this.page.bringToFront();
  }

  async resize(width: number, height: number): Promise<void> {
    await this.page.setViewportSize({ width, height });
    await this.aside(nextFrame);
  }

  async print(): Promise<string> {
    return (await this.page.pdf()).toString('base64');
  }

  async screenshot(path: string): Promise<void> {
    await this.page.screenshot({ path });
  }

  close(): Promise<void> {
    return this.page.close();
  }
}

function evaluateIn<Result, Args extends readonly unknown[]>(
  where: Page | Frame,
  body: (...args: Args) => Result,
  args: Args,
): Promise<Awaited<Result>> {
  return where.evaluate<Awaited<Result>>(`(${body.toString()})(...${JSON.stringify(args)})`);
}

/** A page in a tab, with the tab's id in the extension API. */
export class ChromiumTab extends ChromiumPage implements DrivenTab {
  constructor(
    page: Page,
    session: CDPSession,
    url: string,
    readonly tabId: number,
  ) {
    super(page, session, url);
  }
}
