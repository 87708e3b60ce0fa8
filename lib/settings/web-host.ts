/**
 * @param url a tab's address, if the browser reveals it
 * @returns its host as in `URL.host`; null if it is not a web page
 */
export function webHost(url: string | undefined): string | null {
  if (!url || !URL.canParse(url)) return null;
  const { protocol, host } = new URL(url);
  return /^https?:$/.test(protocol) && host !== '' ? host : null;
}
