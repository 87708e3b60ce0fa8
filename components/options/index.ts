import '../shared/tokens.css';
import '../shared/parts.css';
import '../shared/controls.css';
import '../shared/keys.css';
import './options.css';
import './options-lists.css';

export { Options } from './options';
export type { OptionsProps, Shortcut } from './options-props';
