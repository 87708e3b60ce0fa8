import type { Browser } from 'puppeteer-core';

export type Send = (method: string, params: object) => Promise<{ result: any }>;

/** @returns WebDriver BiDi itself, for commands for which Puppeteer has no method */
export function protocolOf(browser: Browser): Send {
  const { connection } = browser as unknown as { connection: { send: Send } };
  return (method, params) => connection.send(method, params);
}

/**
 * @returns a BiDi evaluation's value
 * @throws Error with the evaluation's exception
 */
export function valueOf({ result }: { result: any }): any {
  if (result.type === 'exception') throw new Error(result.exceptionDetails.text);
  return result.result.value;
}
