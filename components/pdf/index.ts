import 'virtual:strokes.css';
import '../shared/css/tokens.css';
import '../shared/css/parts.css';
import '../shared/css/controls.css';
import './pdf-reader.css';
import './pdf-pages.css';

export { PdfReader } from './pdf-reader';
