/** The script element, data only, by which a page carries a file or names the script that brings it; null where there is none. */
export const carrierOf = (file: string): Element | null => {
  if (typeof document === 'undefined') return null
  const carriers = document.querySelectorAll('script[type="application/json"][data-file]')
  return [...carriers].find((carrier) => carrier.getAttribute('data-file') === file) ?? null
}

/**
 * The text of a file that the page carries in itself, by its path below the site's folder such as `data/atlas.json`;
 * null where it carries none. An embed does so since a frame of an opaque origin may fetch nothing without the server's
 * leave, and one file may have no server at all.
 */
export const carriedText = (file: string): string | null => carrierOf(file)?.textContent || null
