/** Says of the page beside that it is later than all that is known; nothing of any other page. */
export function LaterPage({ sentence }: { sentence: string | null | undefined }) {
  return sentence ? <p class="later-page">{sentence}</p> : null;
}
