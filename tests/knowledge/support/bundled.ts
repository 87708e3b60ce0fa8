import { translateInto } from '../../../lib/i18n/every-language';
import { createKnowledge } from '../../../lib/knowledge';
import { viewContext } from '../../../lib/knowledge/views';
import { loadPack } from '../../../lib/pack-build/load-pack';
import { BUNDLED_PACK } from '../../../scripts/build/bundled-pack';

/** The pack that the extension is built with. */
export const pack = loadPack(BUNDLED_PACK);
export const knowledge = createKnowledge(pack);
/** The bundled pack's views in English, without flags. */
export const context = viewContext(knowledge, {}, translateInto('en'));
