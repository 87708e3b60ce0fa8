/**
 * What arrives in a page from the extension, checked by hand: a validator would be the largest part
 * of what runs there.
 */
import type { ToPage } from './protocol';
import type { FromPanel } from '../report/reading-list';

type Fields = Readonly<Record<string, unknown>>;
type Checks<Message extends { type: string }> = {
  readonly [Type in Message['type']]: (fields: Fields) => boolean;
};

/** The background has read each field before it hands settings on: what is taken apart here is looked at again. */
function isSettings(value: unknown): boolean {
  const { sites, marks, rejections } = Object(value) as Fields;
  return Object(sites) === sites && Object(marks) === marks && Array.isArray(rejections);
}

const isCount = (value: unknown): boolean => Number.isSafeInteger(value) && Number(value) >= 0;

const TO_PAGE: Checks<ToPage> = {
  'page-state': () => true,
  'judge-again': () => true,
  'toggle-card': () => true,
  'stop-marking': () => true,
  unpin: ({ concept }) => typeof concept === 'string',
  'settings-changed': ({ settings }) => isSettings(settings),
  'step-mention': ({ by }) => by === 1 || by === -1,
  'jump-to': ({ concept }) => typeof concept === 'string',
};

const FROM_PANEL: Checks<FromPanel> = {
  'list-wanted': ({ from }) => isCount(from),
  'go-to': ({ id }) => isCount(id),
};

/** @returns the message as pages know it, or null where it has no form that they know */
export function checkedForPage(message: unknown): ToPage | null {
  return checked(TO_PAGE, message);
}

/** @returns what a panel says, or null where it has no form that a page knows */
export function checkedFromPanel(message: unknown): FromPanel | null {
  return checked(FROM_PANEL, message);
}

function checked<Message extends { type: string }>(
  checks: Checks<Message>,
  message: unknown,
): Message | null {
  if (typeof message !== 'object' || message === null) return null;
  const { type } = message as { type?: unknown };
  const isKnown = typeof type === 'string' && Object.hasOwn(checks, type);
  return isKnown && checks[type as Message['type']](message as Fields)
    ? (message as Message)
    : null;
}
