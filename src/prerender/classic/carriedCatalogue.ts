import type { Catalogue } from '../../text/i18n'

/** In place of `text/ownCatalogue`: the page of a classic script carries its own language's, so that one script serves all. */
export const OWN_CATALOGUE: Catalogue = {}
