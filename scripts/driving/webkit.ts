import { spawn, type ChildProcess } from 'node:child_process';
import { createServer, type AddressInfo } from 'node:net';
import type { Readable } from 'node:stream';
import { VIEWPORT, type Point } from './extension-browser';
import { waitFor } from './wait-for';

/** Time limit for the driver to start, ms. */
const START_MS = 10_000;

/** Size and depth of the virtual display that Debian's WebKit test browser needs. */
const SCREEN = '1100x1000x24';

/**
 * A page in WebKit without the extension, driven over WebDriver. Coordinates are CSS px from the
 * viewport's top left. Functions are sent as text, as for `DrivenPage`.
 * https://www.w3.org/TR/webdriver2/
 */
export class WebKitPage {
  /** The previous command: they run one at a time. */
  #last: Promise<unknown> = Promise.resolve();

  private constructor(
    private readonly session: string,
    private readonly end: () => void,
  ) {}

  /**
   * @param driver path of `WebKitWebDriver`, or on a Mac of `safaridriver`
   * @returns the only page of a new browser
   */
  static async launch(driver: string): Promise<WebKitPage> {
    const screen = await virtualScreen();
    const port = await freePort();
    const process_ = spawn(driver, ['-p', String(port)], {
      env: { ...process.env, ...(screen && { DISPLAY: screen.display }) },
      stdio: 'ignore',
    });
    const origin = `http://127.0.0.1:${port}`;
    const end = (): void => {
      process_.kill();
      screen?.process.kill();
    };
    try {
      const isUp = async () =>
        fetch(`${origin}/status`).then(
          () => true,
          () => false,
        );
      if (!(await waitFor(isUp, START_MS))) throw new Error(`${driver} does not listen.`);
      const { sessionId } = (await command('POST', `${origin}/session`, {
        capabilities: {},
      })) as { sessionId: string };
      const page = new WebKitPage(`${origin}/session/${sessionId}`, end);
      await page.resize(VIEWPORT.width, VIEWPORT.height);
      return page;
    } catch (error) {
      end();
      throw error;
    }
  }

  async open(url: string): Promise<void> {
    await this.#send('POST', '/url', { url });
  }

  /** Runs `body` in the page. */
  async evaluate<Result, Args extends readonly unknown[]>(
    body: (...args: Args) => Result,
    ...args: Args
  ): Promise<Awaited<Result>> {
    const outcome = (await this.#send('POST', '/execute/async', {
      script: `const done = arguments[arguments.length - 1];
        Promise.resolve().then(() => (${String(body)})(...arguments[0])).then(
          (value) => done({ value }), (error) => done({ error: String(error) }))`,
      args: [args],
    })) as { value?: Awaited<Result>; error?: string };
    if (outcome.error !== undefined) throw new Error(outcome.error);
    return outcome.value as Awaited<Result>;
  }

  /** Runs a script's text as a script of the page. */
  async run(script: string): Promise<void> {
    await this.#send('POST', '/execute/sync', { script, args: [] });
  }

  async movePointer(x: number, y: number): Promise<void> {
    await this.#act('mouse', [{ type: 'pointerMove', x: Math.round(x), y: Math.round(y) }]);
  }

  async click({ x, y }: Point): Promise<void> {
    await this.#act('mouse', [
      { type: 'pointerMove', x: Math.round(x), y: Math.round(y) },
      { type: 'pointerDown', button: 0 },
      { type: 'pointerUp', button: 0 },
    ]);
  }

  /** @param width, height of the viewport, CSS px */
  async resize(width: number, height: number): Promise<void> {
    const frame = await this.evaluate(() => [outerWidth - innerWidth, outerHeight - innerHeight]);
    await this.#send('POST', '/window/rect', {
      width: width + frame[0]!,
      height: height + frame[1]!,
    });
  }

  /** @returns a PNG of the viewport */
  async screenshot(): Promise<Buffer> {
    return Buffer.from((await this.#send('GET', '/screenshot')) as string, 'base64');
  }

  /** Closes the browser. */
  async close(): Promise<void> {
    await this.#send('DELETE', '').catch(() => undefined);
    this.end();
  }

  async #act(pointerType: 'mouse' | 'touch', actions: readonly object[]): Promise<void> {
    await this.#send('POST', '/actions', {
      actions: [{ type: 'pointer', id: pointerType, parameters: { pointerType }, actions }],
    });
  }

  async #send(method: string, path: string, body?: object): Promise<unknown> {
    const turn = this.#last.then(() => command(method, this.session + path, body));
    this.#last = turn.catch(() => undefined);
    return turn;
  }
}

async function command(method: string, url: string, body?: object): Promise<unknown> {
  const answer = await fetch(url, {
    method,
    ...(body && { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
  });
  const { value } = (await answer.json()) as { value: unknown };
  if (!answer.ok)
    throw new Error(`WebDriver, ${method} ${new URL(url).pathname}: ${JSON.stringify(value)}`);
  return value;
}

/** @returns a virtual display, if the system has no display; end it by `process` */
async function virtualScreen(): Promise<
  { readonly display: string; readonly process: ChildProcess } | undefined
> {
  if (process.platform !== 'linux' || process.env['DISPLAY']) return undefined;
  const screen = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', SCREEN, '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const display = await new Promise<string>((resolve, reject) => {
    screen.once('error', () =>
      reject(new Error('There is no display, and no Xvfb (on Debian: apt-get install xvfb).')),
    );
    (screen.stdio[3] as Readable).once('data', (number) => resolve(`:${String(number).trim()}`));
  });
  return { display, process: screen };
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
