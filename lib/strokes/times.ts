/** How long a card takes to fade, in ms: a script takes it away after that. */
export const FADE_MS = 80;
