import { element } from '../../map/markup/element'

/** Shorter paths take less room than a reference to them. */
const LEAST_LENGTH = 120

/** A path of a drawing. Only attributes hold plain quotation marks, since texts are escaped. */
const PATH = /<path((?: [\w:-]+="[^"]*")*?) d="([^"]*)"((?: [\w:-]+="[^"]*")*)\/>/g

/** Draws each outline that several drawings of a page have in common once, and refers to it where it is drawn again. */
export const shareShapes = (html: string): { readonly html: string; readonly shapes: string } => {
  const counts = new Map<string, number>()
  for (const [, , d = ''] of html.matchAll(PATH)) counts.set(d, (counts.get(d) ?? 0) + 1)
  const shared = [...counts].filter(([d, count]) => count > 1 && d.length >= LEAST_LENGTH)
  const idOf = new Map(shared.map(([d], index) => [d, `shape-${index}`]))
  return {
    html: html.replaceAll(PATH, (path: string, before: string, d: string, after: string) => {
      const id = idOf.get(d)
      return id === undefined ? path : `<use href="#${id}"${before}${after}/>`
    }),
    shapes: element(
      'svg',
      { class: 'shapes', width: 0, height: 0, 'aria-hidden': 'true' },
      ...[...idOf].map(([d, id]) => element('path', { id, d })),
    ),
  }
}
