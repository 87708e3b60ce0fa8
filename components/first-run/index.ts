import '../shared/tokens.css';
import '../shared/parts.css';
import '../shared/controls.css';
import '../shared/keys.css';
import './first-run.css';

export { FirstRun, type FirstRunProps } from './first-run';
