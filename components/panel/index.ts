import 'virtual:strokes.css';
import '../shared/css/tokens.css';
import '../shared/css/parts.css';
import '../card/css/card-body.css';
import '../shared/css/controls.css';
import '../page/page.css';
import '../record/record.css';
import './panel.css';
import './order/order.css';

export { Panel } from './panel';
export type { PanelProps } from './panel-props';
