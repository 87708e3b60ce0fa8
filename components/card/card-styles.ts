import strokes from 'virtual:strokes.css?inline';
import tokens from '../shared/css/tokens.css?inline';
import parts from '../shared/css/parts.css?inline';
import cardBody from './css/card-body.css?inline';
import card from './css/card.css?inline';

/** The card's whole style sheet, for `adoptedStyleSheets` of the root that holds it. */
export const cardStyles: string = strokes + tokens + parts + cardBody + card;
