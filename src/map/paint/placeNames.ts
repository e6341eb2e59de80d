import type { Frame } from '../geometry/frames'
import { labelsByWidth, namesWithChosen, type WidthLabel } from '../geometry/labels'
import { restWidths } from '../geometry/labelSizes'
import { chosenName, names } from '../markup/names'
import type { Marks } from '../markup/shapes'
import { labelsIn, shapesIn } from './shapesIn'
interface NamesOf {
  readonly frame: Frame
  readonly chosen: string | null
  readonly zoomedPx: number | null
  readonly nameOf: Readonly<Record<string, string>>
  readonly marks: Marks
}

const atRest = new WeakMap<
  Element,
  { readonly nodes: readonly ChildNode[]; readonly labels: readonly WidthLabel[] }
>()

const restOf = (host: Element) => {
  const rest = atRest.get(host) ?? { nodes: [...host.childNodes], labels: labelsIn(host) }
  atRest.set(host, rest)
  return rest
}

const hideAllBut = (host: Element, codes: ReadonlySet<string>): void => {
  for (const text of host.querySelectorAll<SVGTextElement>('text[data-name]')) {
    const code = text.getAttribute('data-name') ?? ''
    const line = host.querySelector<SVGPathElement>(`[data-leader="${code}"]`)?.parentElement
    const display = codes.has(code) ? '' : 'none'
    text.style.display = display
    if (line) line.style.display = display
  }
}

/** Places the chosen name first, then others where they fit; on a zoomed map, all names again. */
export const placeNames = (svg: SVGSVGElement, { frame, chosen, zoomedPx, nameOf, marks }: NamesOf): void => {
  const host = svg.querySelector('[data-names]')
  const chosenHost = svg.querySelector('[data-chosen-names]')
  if (!host || !chosenHost) return
  const rest = restOf(host)
  const away = new Set(svg.getAttribute('data-away')?.split(' '))
  const map = { frame, outlines: { entities: shapesIn(svg) }, away }
  const isZoomed = zoomedPx !== null
  const labels = isZoomed ? labelsByWidth(map, nameOf, [zoomedPx]) : rest.labels
  const widthsPx = isZoomed ? [zoomedPx] : restWidths(frame)
  const placed =
    chosen === null
      ? { labels, chosen: [] }
      : namesWithChosen({ ...map, labels }, chosen, nameOf[chosen] ?? '', widthsPx)
  if (isZoomed) host.innerHTML = names(placed.labels, marks, true)
  else if (host.firstChild !== rest.nodes[0]) host.replaceChildren(...rest.nodes)
  hideAllBut(host, new Set(placed.labels.map(({ code }) => code)))
  chosenHost.innerHTML = placed.chosen.map((label) => chosenName(label, chosen ?? '', isZoomed)).join('')
}
