/** How a carried file is marked in a page: a script element that is data only, named by the file's path. */
const CARRIED_TYPE = 'application/json'

/** The element by which a page carries a file, or names the script that brings it; null where there is none. */
export const carrierOf = (file: string): Element | null => {
  if (typeof document === 'undefined') return null
  const carriers = document.querySelectorAll(`script[type="${CARRIED_TYPE}"][data-file]`)
  return [...carriers].find((carrier) => carrier.getAttribute('data-file') === file) ?? null
}

/**
 * The text of a file that the page carries in itself, by its path below the site's folder such as `data/atlas.json`;
 * null where it carries none. An embed does so since a frame of an opaque origin may fetch nothing without the server's
 * leave, and one file may have no server at all.
 */
export const carriedText = (file: string): string | null => carrierOf(file)?.textContent || null

/**
 * Markup of a script element that carries a JSON file's text in a page. `<` is written as JSON's own escape of it, so that nothing in the
 * text can end the element; what is read back is the same JSON.
 */
export const carrierMarkup = (file: string, json: string): string =>
  `<script type="${CARRIED_TYPE}" data-file="${file}">${json.replaceAll('<', '\\u003c')}</script>`
