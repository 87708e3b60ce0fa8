import 'virtual:strokes.css';
import '../shared/css/tokens.css';
import '../shared/css/parts.css';
import '../shared/css/controls.css';
import '../shared/css/keys.css';
import './first-run.css';

export { FirstRun } from './first-run';
