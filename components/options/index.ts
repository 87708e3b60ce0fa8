import 'virtual:strokes.css';
import '../shared/css/tokens.css';
import '../shared/css/parts.css';
import '../shared/css/controls.css';
import '../shared/css/keys.css';
import '../card/css/card-body.css';
import './options.css';
import './options-lists.css';
import './sections/packs/packs.css';

export { Options } from './options';
export type { OptionsProps } from './options-props';
export type { DraftView, ListedPack, PackRequest, PacksProps } from './sections/packs/packs-props';
