/**
 * @param iso `YYYY-MM-DD`, `YYYY-MM` or `YYYY`
 * @param language BCP 47
 * @returns the date as precisely as it is given: "25 Apr 2014", "Apr 2014", "2014"
 */
export function formatDate(iso: string, language: string): string {
  const [year, month, day] = iso.split('-').map(Number);
  if (year === undefined || month === undefined) return iso;
  const date = new Date(Date.UTC(year, month - 1, day ?? 1));
  if (language === 'en') {
    // British English writes "Sept", American puts the month first; the look asks for neither.
    const shortMonth = format(date, 'en-US', { month: 'short' });
    return [day, shortMonth, year].filter((part) => part !== undefined).join(' ');
  }
  return format(date, language, { ...(day === undefined ? {} : { day: 'numeric' }), month: 'short', year: 'numeric' });
}

function format(date: Date, language: string, parts: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(language, { ...parts, timeZone: 'UTC' }).format(date);
}
