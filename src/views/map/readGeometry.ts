import { WIDE_FRAME } from '../../cartography/frames'
import type { WidthLabel } from '../../cartography/labels'
import type { Lens, LensLabel } from '../../cartography/lensNames'
import type { Lines } from '../../cartography/lines'
import { readPlaces } from '../../cartography/places'
import type { SeaId, SeaPlace } from '../../cartography/seas'
import type { MapGeometry } from './geometry'

/**
 * The wide map as the page was made with it: shapes, names and lenses out of the page's own SVG, so that they travel once.
 * Null where the page holds no whole map; what is missing is then projected from the outlines' file.
 */
export const readGeometry = (page: ParentNode): MapGeometry | null => {
  const map = page.querySelector('svg[data-map]')
  const places = readPlaces(map?.getAttribute('data-places') ?? '')
  if (!map || places.size === 0) return null
  const entities = [...map.querySelectorAll('[data-entity][role]')].flatMap((shape) => {
    const place = places.get(shape.getAttribute('data-entity') ?? '')
    return place ? [{ ...place, path: pathOf(shape) }] : []
  })
  if (entities.length !== places.size) return null
  return {
    frame: WIDE_FRAME,
    isCoarse: true,
    outlines: {
      entities,
      context: layer(map, 'context'),
      graticule: layer(map, 'graticule'),
      ...linesIn(map),
    },
    lenses: [...map.querySelectorAll('[data-lens]')].map((lens) => readLens(map, lens)),
    labels: [...map.querySelectorAll('text[data-from]')].map(readLabel),
    seas: [...map.querySelectorAll('text[data-sea]')].map(readSea),
  }
}

const pathOf = (shape: Element | null): string => shape?.getAttribute('d') ?? ''
/** The parts of a layer as one path again; those of lenses stand inside the map but are not of its layers. */
const layer = (within: Element, name: string): string =>
  [...within.querySelectorAll(`path[data-layer="${name}"]`)]
    .filter((path) => path.closest('[data-lens], [data-map]') === within)
    .map(pathOf)
    .join('')
const number = (element: Element | null, name: string): number => Number(element?.getAttribute(name))

const linesIn = (within: Element): Lines => ({
  borders: layer(within, 'borders'),
  coast: layer(within, 'coast'),
  disputed: layer(within, 'disputed'),
})

const readLens = (map: Element, lens: Element): Lens => {
  const id = lens.getAttribute('data-lens') as Lens['id']
  const frame = lens.querySelector('clipPath rect')
  const extentPath = pathOf(map.querySelector(`path[data-extent="${id}"]`))
  return {
    id,
    box: {
      x: number(frame, 'x'),
      y: number(frame, 'y'),
      width: number(frame, 'width'),
      height: number(frame, 'height'),
    },
    entities: [...lens.querySelectorAll('[data-entity]')].map((shape) => ({
      code: shape.getAttribute('data-entity') ?? '',
      path: pathOf(shape),
    })),
    context: layer(lens, 'context'),
    ...linesIn(lens),
    ...(extentPath !== '' && { extentPath }),
    labels: [...lens.querySelectorAll('text[data-name]')].map(readName),
  }
}

/** A name; all its lines have the same place, and the line to it is drawn just before it. */
const readName = (label: Element): LensLabel => {
  const code = label.getAttribute('data-name') ?? ''
  const line = label.querySelector('tspan')
  const before = label.previousElementSibling?.querySelector(`path[data-leader="${code}"]`)
  return {
    code,
    x: number(line, 'x'),
    y: number(line, 'y'),
    anchor: label.getAttribute('text-anchor') as WidthLabel['anchor'],
    lines: [...label.querySelectorAll('tspan')].map(({ textContent }) => textContent),
    tracking: Number.parseFloat(label.getAttribute('letter-spacing') ?? '0'),
    leader: pathOf(before ?? null) || null,
  }
}

const readLabel = (label: Element): WidthLabel => ({
  ...readName(label),
  fromWidthPx: number(label, 'data-from'),
})

const readSea = (name: Element): Pick<SeaPlace, 'id' | 'x' | 'y' | 'lines'> => ({
  id: name.getAttribute('data-sea') as SeaId,
  x: number(name, 'x'),
  y: number(name, 'y'),
  lines: name.querySelectorAll('tspan').length > 1 ? 2 : 1,
})
