import 'virtual:strokes.css';
import '../shared/css/tokens.css';
import '../shared/css/parts.css';
import '../card/css/card-body.css';
import '../shared/css/controls.css';
import '../page/page.css';
import '../record/record.css';
import './this-page.css';
import './issues.css';

export { Popup } from './popup';
export type { PopupProps } from './popup-props';
