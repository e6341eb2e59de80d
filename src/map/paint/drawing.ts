import type { Dataset } from '../../data/Dataset'
import type { Texts } from '../../text/i18n'
import { mapNames } from '../markup/mapNames'
import type { Topology } from 'topojson-specification'
import { type Frame, FRAMES } from '../geometry/frames'
import { projectOutlines } from '../geometry/outlines'
import { drawingOf, type MapDrawing } from '../markup/geometry'
import { contextLand, lines } from '../markup/lines'
import { framesMarkup, type MapLook } from '../markup/mapMarkup'
import type { LensTile } from '../geometry/lensTiles'
import { type MapNames, NAME_WIDTHS } from '../geometry/namesOnMap'
import { projectLenses } from '../geometry/lenses'
import { withNames } from '../geometry/lensNames'
import { type LayersLook, lensTile } from '../markup/mapLayers'
import { projectGeometry, projectPanels } from './projectGeometry'
import { shapesIn } from './shapesIn'

/** Draws the wide map, for a page that was built without it. */
export const wideDrawing = (topology: Topology, names: MapNames): MapDrawing =>
  drawingOf(projectGeometry(topology, names, FRAMES.wide))

/** Writes the two panels of a narrow map as markup. */
export const panelsMarkup = (topology: Topology, names: MapNames, look: MapLook): string =>
  framesMarkup(projectPanels(topology, names), look)

/** Writes the insets of a part of the wide map as markup. */
export const insetsMarkup = (
  topology: Topology,
  tiles: readonly LensTile[],
  dataset: Pick<Dataset, 'entities'>,
  look: LayersLook & Pick<Texts, 't'>,
): string =>
  withNames(projectLenses(topology, FRAMES.wide, tiles), mapNames(dataset, look), NAME_WIDTHS.wide, [])
    .map((lens) => lensTile(lens, look))
    .join('')

const atRest = new WeakMap<Element, readonly Element[]>()

/** Puts insets in the place of those of the whole map; null for these. */
export const drawInsets = (svg: SVGSVGElement, markup: string | null): void => {
  const host = svg.querySelector('[data-lenses]')
  if (!host) return
  const present = [...host.querySelectorAll('[data-lens]')]
  const rest = atRest.get(host) ?? present
  atRest.set(host, rest)
  for (const inset of present) inset.remove()
  if (markup === null) host.prepend(...rest)
  else host.insertAdjacentHTML('afterbegin', markup)
}

/** Replaces the simplified outlines of a map with detailed ones. */
export const drawDetail = (svg: SVGSVGElement, frame: Frame, topology: Topology): void => {
  svg.setAttribute('data-detail', '')
  const outlines = projectOutlines(topology, frame)
  const pathOf = new Map(outlines.entities.map(({ code, path }) => [code, path]))
  for (const { code, element } of shapesIn(svg)) element.setAttribute('d', pathOf.get(code) ?? '')
  const land = svg.querySelector('[data-zoomed] [data-layer="context"]')
  if (land) land.outerHTML = contextLand(outlines.context)
  const host = svg.querySelector('[data-lines]')
  if (host) host.innerHTML = lines(outlines, { isMap: true })
}
