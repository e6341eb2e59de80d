/** In place of `text/catalogueFiles`: the page of a classic script carries the catalogues it says, and none is fetched. */
export const CATALOGUE_FILES = {}
