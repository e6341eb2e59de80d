import { FRAMES } from '../../../map/geometry/frames'
import { createHitTest } from '../../../map/geometry/hit'
import { projectionOf } from '../../../map/geometry/projection'
import { questionOf } from '../../../map/paint/pointing'
import { shapesIn } from '../../../map/paint/shapesIn'
import type { Picked, Wanted } from './makerContext'

const mapAround = (target: EventTarget): SVGSVGElement | null =>
  target instanceof Element ? target.closest<SVGSVGElement>('svg[data-map]') : null

const placeIn = (map: SVGSVGElement, [x, y]: readonly [number, number]): Picked | null => {
  const frame = map.closest<HTMLElement>('[data-frame]')?.dataset['frame']
  const found = projectionOf(FRAMES[frame as keyof typeof FRAMES]).invert?.([x, y])
  return found ? { lon: found[0], lat: found[1] } : null
}

const rounded = (picked: Picked | null): Picked | null =>
  picked && 'lon' in picked
    ? { lon: Number(picked.lon.toFixed(2)), lat: Number(picked.lat.toFixed(2)) }
    : picked

/** Whether an event is on the map itself, and not on a button above it. */
export const isOnMap = ({ target }: Pick<Event, 'target'>): boolean =>
  target !== null && mapAround(target) !== null

/** The country at a place of the window, whatever lies above it, such as a route or a note. */
const countryAt = (x: number, y: number): string | null =>
  document
    .elementsFromPoint(x, y)
    .map((element) => element.closest('[data-entity]')?.getAttribute('data-entity'))
    .find((code) => code !== undefined && code !== null) ?? null

/** What a press on the map means; null beside all countries, and for a place in an inset. */
export const pickedByPointer = (event: MouseEvent, wanted: Wanted): Picked | null => {
  const map = event.target && mapAround(event.target)
  if (!map) return null
  const { under, question } = questionOf(map, event)
  if (wanted === 'place') return question ? rounded(placeIn(map, question.at)) : null
  const { clientX, clientY } = event
  const shapeAt = (right: number, down: number) => countryAt(clientX + right, clientY + down)
  const country = question ? createHitTest(shapesIn(map)).meant({ ...question, shapeAt }) : under
  return country === null ? null : { country }
}

/** What Enter on a country of the map means; a place is in the middle of the country. */
export const pickedByKey = ({ target }: Pick<Event, 'target'>, wanted: Wanted): Picked | null => {
  const map = target && mapAround(target)
  const country = target instanceof Element ? target.getAttribute('data-entity') : null
  if (!map || country === null) return null
  if (wanted === 'country') return { country }
  const shape = shapesIn(map).find(({ code }) => code === country)
  return shape ? rounded(placeIn(map, shape.pointPx)) : null
}
