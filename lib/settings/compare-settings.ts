import {
  CHOICE_NAMES,
  type ChoiceName,
  type Rejection,
  type Settings,
  type SiteRule,
} from './definitions';
import { isSame } from './records';
import { isMarked, siteRule } from './settings';

/** One difference between two settings. The reader sees it before a file is imported. */
export type SettingsChange =
  | {
      readonly what: 'choice';
      readonly name: ChoiceName;
      readonly from: Settings[ChoiceName];
      readonly to: Settings[ChoiceName];
    }
  | { readonly what: 'mark'; readonly key: string; readonly on: boolean }
  | {
      readonly what: 'site';
      readonly host: string;
      readonly from: SiteRule | null;
      readonly to: SiteRule | null;
    }
  | { readonly what: 'rejection'; readonly rejection: Rejection; readonly added: boolean }
  | { readonly what: 'packs' };

/** @returns the differences that a reader would notice, in the order of the options page */
export function settingsChanges(before: Settings, after: Settings): SettingsChange[] {
  const on = (settings: Settings, key: string): boolean =>
    isMarked({ ...settings, enabled: true }, key);
  const has = ({ rejections }: Settings, { concept, text, host }: Rejection): boolean =>
    rejections.some((one) => one.concept === concept && one.text === text && one.host === host);
  return [
    ...CHOICE_NAMES.filter((name) => before[name] !== after[name]).map((name) => ({
      what: 'choice' as const,
      name,
      from: before[name],
      to: after[name],
    })),
    ...keysOf(before.marks, after.marks)
      .filter((key) => on(before, key) !== on(after, key))
      .map((key) => ({ what: 'mark' as const, key, on: on(after, key) })),
    ...keysOf(before.sites, after.sites)
      .map((host) => ({
        what: 'site' as const,
        host,
        from: siteRule(before, host),
        to: siteRule(after, host),
      }))
      .filter(({ from, to }) => from !== to),
    ...after.rejections
      .filter((one) => !has(before, one))
      .map((rejection) => ({ what: 'rejection' as const, rejection, added: true })),
    ...before.rejections
      .filter((one) => !has(after, one))
      .map((rejection) => ({ what: 'rejection' as const, rejection, added: false })),
    ...(isSame(before.packs, after.packs) ? [] : [{ what: 'packs' as const }]),
  ];
}

function keysOf(a: object, b: object): string[] {
  return [...new Set([...Object.keys(a), ...Object.keys(b)])];
}
