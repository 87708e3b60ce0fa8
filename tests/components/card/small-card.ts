import { smallContext } from '../../knowledge/views/fixture';

export const context = smallContext();
