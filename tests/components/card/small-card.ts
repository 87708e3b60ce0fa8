import { smallContext } from '../../knowledge/support/fixture';

export const context = smallContext();
