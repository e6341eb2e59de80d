import type { Dataset } from '../../data/Dataset'
import type { Texts } from '../../text/i18n'
import { memoise } from '../../domain/memoise'
import { type Box, shared, boxOfView, containerOf } from '../geometry/boxes'
import { BALKANS, type Frame, type Size, type View } from '../geometry/frames'
import { namesOnPart, obstaclesOf } from '../geometry/namesOnMap'
import { mapNames } from '../markup/mapNames'
import { names, seaNames } from '../markup/names'
import type { Marks } from '../markup/shapes'
import { contextIn, shapesIn } from './frames'

interface NamesOnView {
  readonly frame: Frame
  readonly view: View
  /** Of the map on the page, in px. */
  readonly size: Size
  readonly dataset: Pick<Dataset, 'entities'>
  readonly texts: Pick<Texts, 't'>
  readonly marks: Marks
  /** The ends and labels of routes, in frame px. */
  readonly taken: readonly Box[]
}

/** The names that the page was written with: those of the whole map where nothing is filtered. */
const written = new WeakMap<Element, readonly ChildNode[]>()

/** Land is drawn this far, so what is seen beyond it is no place for a name. */
const drawnPart = ({ widthPx, heightPx, bleedPx }: Frame) => ({
  x: -bleedPx.west,
  y: -bleedPx.y,
  width: widthPx + bleedPx.west + bleedPx.east,
  height: heightPx + bleedPx.y + (bleedPx.below ?? bleedPx.y),
})

const namedShapes = memoise((entities: ReturnType<typeof shapesIn>, svg: SVGSVGElement) => ({
  entities,
  context: contextIn(svg),
}))

/** A country has its name where it has its button, and those of the panel beside the wide map there, too. */
const isNamedElsewhere = (frame: Frame, { code, element }: ReturnType<typeof shapesIn>[number]): boolean =>
  frame.id === 'balkans-panel' ? !BALKANS.has(code) : !element.hasAttribute('role')

const placedOn = (svg: SVGSVGElement, { frame, view, size, dataset, texts, marks, taken }: NamesOnView) => {
  const container = containerOf(frame, size)
  const entities = shapesIn(svg)
  return namesOnPart(
    {
      frame,
      shapes: namedShapes(entities, svg),
      shown: shared(boxOfView(container, view), drawnPart(frame)),
      unitPx: container.unitPx / view.scale,
      zoom: view.scale,
      taken: obstaclesOf(container, view),
    },
    {
      names: mapNames(dataset, texts),
      ends: taken,
      isShown: (code) => marks.get(code)?.isShown ?? false,
      away: new Set(entities.filter((one) => isNamedElsewhere(frame, one)).map(({ code }) => code)),
    },
  )
}

/** Places the names of a frame for the part that is seen, the shown countries first; null for those of the page. */
export const placeNames = (svg: SVGSVGElement, on: NamesOnView | null): void => {
  const [host, seaHost] = ['[data-names]', '[data-seas]'].map((selector) => svg.querySelector(selector))
  if (!host || !seaHost) return
  for (const group of [host, seaHost]) {
    if (!written.has(group)) written.set(group, [...group.childNodes])
    if (!on) group.replaceChildren(...(written.get(group) ?? []))
  }
  if (!on) return
  const { countries, seas } = placedOn(svg, on)
  host.innerHTML = names(countries, on.marks)
  seaHost.innerHTML = seaNames(seas)
}
