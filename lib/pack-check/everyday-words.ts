/** Words that are in nearly every text of their language. */
const EVERYDAY_WORDS: ReadonlySet<string> = new Set(
  [
    'a an and are as at be but by for from had has have he her his if in is it its not of on or',
    'she so than that the their them then they this to up was we were what when which who',
    'will with would you',
    'al como con de del el en es la las lo los más no para pero por que se su sus un una y',
    'au aux avec ce ces dans des du elle est et il ils je le les leur mais ne nous ou par pas',
    'plus pour qui sa ses son sont sur un une vous',
    'các cho có của đã để không là một người những được trong và với',
    'das dem den der die ein eine für ist mit nicht sich und von zu',
    'あり ある いる から こと する です ない なり にも まで ます もの よう より れる',
  ]
    .join(' ')
    .split(' '),
);

/**
 * @param label as written; in capitals it is an abbreviation ("IT", "WHO"), which is no such word
 * @returns whether nearly every page in English, Spanish, French, Vietnamese, German or Japanese
 *   has the word
 */
export function isEverydayWord(label: string): boolean {
  const isAbbreviation =
    label.length > 1 && label === label.toUpperCase() && label !== label.toLowerCase();
  return !isAbbreviation && EVERYDAY_WORDS.has(label.toLowerCase());
}
