import type { Frame } from '../geometry/frames'
import { type Box, contains } from '../geometry/boxes'
import { boxOfLabel, labelsByWidth, namesWithChosen, type WidthLabel } from '../geometry/labels'
import { LABEL_FONT_PX, restWidths } from '../geometry/labelSizes'
import { boxOfView, containerOf, type View } from '../geometry/view'
import { chosenName, names } from '../markup/names'
import type { Marks } from '../markup/shapes'
import { labelsIn, shapesIn } from './shapesIn'
interface NamesOf {
  readonly frame: Frame
  readonly chosen: string | null
  /** Null for the whole map. */
  readonly zoomed: View | null
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

/** Names are set for this width of the map, in px, and grow with it up to the next step (names.module.css). */
const labelWidthOf = (svg: SVGSVGElement, { widthPx }: Frame): number => {
  const size = Number.parseFloat(getComputedStyle(svg).getPropertyValue('--label'))
  return (widthPx * LABEL_FONT_PX) / size || 0
}

const isPointIn = ({ x, y, width, height }: Box, [px, py]: readonly [number, number]): boolean =>
  px > x && px < x + width && py > y && py < y + height

/** Share of a part along its edge in which the name of a sea would be cut. */
const EDGE_SHARE = 0.08

const inside = ({ x, y, width, height }: Box): Box => ({
  x: x + width * EDGE_SHARE,
  y: y + height * EDGE_SHARE,
  width: width * (1 - 2 * EDGE_SHARE),
  height: height * (1 - 2 * EDGE_SHARE),
})

/** The parts of a frame that lie around a box. */
const around = ({ widthPx, heightPx }: Frame, { x, y, width, height }: Box): readonly Box[] => [
  { x: 0, y: 0, width: x, height: heightPx },
  { x: x + width, y: 0, width: widthPx - x - width, height: heightPx },
  { x: 0, y: 0, width: widthPx, height: y },
  { x: 0, y: y + height, width: widthPx, height: heightPx - y - height },
]

/** Places the chosen name first, then others where they fit; on a zoomed map, all names again. */
export const placeNames = (svg: SVGSVGElement, { frame, chosen, zoomed, nameOf, marks }: NamesOf): void => {
  const host = svg.querySelector('[data-names]')
  const chosenHost = svg.querySelector('[data-chosen-names]')
  if (!host || !chosenHost) return
  const rest = restOf(host)
  const away = new Set(svg.getAttribute('data-away')?.split(' '))
  const map = { frame, outlines: { entities: shapesIn(svg) }, away }
  const zoomedPx = zoomed && labelWidthOf(svg, frame) * zoomed.scale
  const isZoomed = zoomedPx !== null
  const { clientWidth, clientHeight } = svg
  const container = containerOf(frame, { width: clientWidth, height: clientHeight })
  const shown = zoomed && boxOfView(container, zoomed)
  const labels =
    zoomedPx !== null && shown
      ? labelsByWidth(map, nameOf, [zoomedPx], {
          wanted: new Set(
            map.outlines.entities
              .filter(({ code, pointPx }) => marks.get(code)?.isShown && isPointIn(shown, pointPx))
              .map(({ code }) => code),
          ),
          outside: around(frame, shown),
        })
      : rest.labels
  const widthsPx = isZoomed ? [zoomedPx] : restWidths(frame)
  const placed =
    chosen === null
      ? { labels, chosen: [] }
      : namesWithChosen({ ...map, labels }, chosen, nameOf[chosen] ?? '', widthsPx)
  if (isZoomed) host.innerHTML = names(placed.labels, marks, true)
  else if (host.firstChild !== rest.nodes[0]) host.replaceChildren(...rest.nodes)
  const whole = placed.labels.filter(
    (label) => !shown || !zoomedPx || contains(shown, boxOfLabel(frame, label, zoomedPx)),
  )
  for (const sea of svg.querySelectorAll<SVGTextElement>('[data-sea]')) {
    const at = [Number(sea.getAttribute('x')), Number(sea.getAttribute('y'))] as const
    sea.style.display = shown && !isPointIn(inside(shown), at) ? 'none' : ''
  }
  hideAllBut(host, new Set(whole.map(({ code }) => code)))
  chosenHost.innerHTML = placed.chosen.map((label) => chosenName(label, chosen ?? '', isZoomed)).join('')
}
