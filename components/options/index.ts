import 'virtual:strokes.css';
import '../shared/css/tokens.css';
import '../shared/css/parts.css';
import '../shared/css/controls.css';
import '../shared/css/keys.css';
import './options.css';
import './options-lists.css';

export { Options } from './options';
export type { OptionsProps } from './options-props';
