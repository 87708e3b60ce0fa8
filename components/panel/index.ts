import '../shared/tokens.css';
import '../shared/parts.css';
import '../card/card-body.css';
import '../shared/controls.css';
import '../popup/popup.css';
import '../popup/popup-lists.css';
import './panel.css';
import './panel-list.css';

export { Panel } from './panel';
export type { PanelProps, PanelTab } from './panel-props';
