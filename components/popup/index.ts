import '../shared/tokens.css';
import '../shared/parts.css';
import '../card/card-body.css';
import '../shared/controls.css';
import './popup.css';
import './popup-lists.css';

export { Popup } from './popup';
export type { PopupProps } from './popup-props';
export type { TabId } from './popup-context';
