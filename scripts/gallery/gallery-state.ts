import type { VNode } from 'preact';
import { LANGUAGES } from '../../lib/i18n/languages';
import type { ViewContext } from '../../lib/knowledge/views';

/** How a state is looked at. */
export interface Look {
  readonly theme: 'light' | 'dark';
  readonly language: GalleryLanguage;
  readonly direction: 'ltr' | 'rtl';
  /** Width of the frame, in CSS px. */
  readonly width: number;
  /** Set in bars instead of letters: see `bar-font.ts`. */
  readonly bars: boolean;
}

/** The interface's own, and made-up ones that are longer, have more accents or other letters. */
export const GALLERY_LANGUAGES = [...LANGUAGES, 'long', 'accents', 'wide'] as const;
export type GalleryLanguage = (typeof GALLERY_LANGUAGES)[number];

/** A component in one state. */
export interface GalleryState {
  /** Its own, in lower case: a file is called after it. */
  readonly name: string;
  readonly width: number;
  /** Drawn in a shadow root with the card's sheet, as on a page. */
  readonly inShadow?: boolean;
  /** Id of what is scrolled to the top. */
  readonly at?: string | undefined;
  readonly render: (look: Look, views: ViewContext) => VNode;
}
