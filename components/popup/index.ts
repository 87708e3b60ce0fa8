import '../shared/tokens.css';
import '../shared/parts.css';
import '../card/card.css';
import './popup.css';
import './popup-lists.css';

export { Popup, type NameGroupKey, type PopupProps, type PopupSettings } from './popup';
export type { TabId } from './popup-context';
