/**
 * @param figure a figure of a pack: "12", "40%"
 * @param language BCP 47
 * @returns a whole percentage in the language's format ("40 %" in French); any other figure
 *   unchanged
 */
export function formatFigure(figure: string, language: string): string {
  const percentage = /^(\d+)%$/.exec(figure)?.[1];
  return percentage === undefined
    ? figure
    : new Intl.NumberFormat(language, { style: 'percent' }).format(Number(percentage) / 100);
}
