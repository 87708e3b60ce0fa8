/** Duration of a card's fade-out in ms; a script then removes the card. */
export const FADE_MS = 80;
