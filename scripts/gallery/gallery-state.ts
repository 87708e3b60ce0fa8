import type { VNode } from 'preact';
import { LANGUAGES } from '../../lib/i18n/languages';
import type { ViewContext } from '../../lib/knowledge/views';

/** How a state is shown. */
export interface Look {
  readonly theme: 'light' | 'dark';
  readonly language: GalleryLanguage;
  readonly direction: 'ltr' | 'rtl';
  /** Width of the frame, in CSS px. */
  readonly width: number;
  /** Whether text is in bars instead of letters: see `bar-font.ts`. */
  readonly bars: boolean;
}

/** The interface's languages, and invented ones with longer words, more accents or wide letters. */
export const GALLERY_LANGUAGES = [...LANGUAGES, 'long', 'accents', 'wide'] as const;
export type GalleryLanguage = (typeof GALLERY_LANGUAGES)[number];

/** A component in one state. */
export interface GalleryState {
  /** A unique name in lower case, which is part of file names. */
  readonly name: string;
  readonly width: number;
  /** Whether it is rendered in a shadow root with the card's style sheet, as on a page. */
  readonly inShadow?: boolean;
  /** Id of the element to scroll to the top. */
  readonly at?: string | undefined;
  readonly render: (look: Look, views: ViewContext) => VNode;
}
