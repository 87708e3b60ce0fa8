/**
 * @param figure as a pack has it: "12", "40%"
 * @param language BCP 47
 * @returns a whole percentage as the language writes it ("40 %" in French), any other figure as it is
 */
export function formatFigure(figure: string, language: string): string {
  const percentage = /^(\d+)%$/.exec(figure)?.[1];
  return percentage === undefined
    ? figure
    : new Intl.NumberFormat(language, { style: 'percent' }).format(Number(percentage) / 100);
}
