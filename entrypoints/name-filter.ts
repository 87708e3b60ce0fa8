import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { setFilterSearchHere } from '../lib/page/presence';
import { searchByFilter } from '../lib/page/sentinel/filter-search';

/** Lets the sentinel search its page for many names. The background injects it only if a pack has them. */
export default defineUnlistedScript(() => setFilterSearchHere(searchByFilter));
