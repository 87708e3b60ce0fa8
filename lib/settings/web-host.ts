/**
 * @param url a tab's address, if the browser shows it
 * @returns its host, as `URL.host` gives it; null if it is no page of the web
 */
export function webHost(url: string | undefined): string | null {
  if (!url || !URL.canParse(url)) return null;
  const { protocol, host } = new URL(url);
  return /^https?:$/.test(protocol) && host !== '' ? host : null;
}
