import { fillOf, UNCOLOURED, underRoutes } from '../geometry/fills'
import type { Dataset, MapValue } from '../../data/Dataset'
import type { Entity } from '../../domain/entity'
import { answerOf } from '../../state/answer'
import { areColoursLighter, colouredBy, type Filters } from '../../state/filters'
import type { Texts } from '../../text/i18n'
import { lineOf, lineText } from '../../text/sentences/lines'
import { entityLabel } from '../../text/sentences/words'
import type { Mark, Marks, Paint } from '../markup/shapes'
import { coloursInside, paintOf, type Outlined, outlines, ringDisplay } from '../markup/paintWith'
import { shapesIn } from './frames'

type Look = Pick<Mark, 'isShown' | 'isSelected' | 'isLighter'> & { readonly hasValue: boolean }

const markOf = (
  texts: Texts,
  dataset: Dataset,
  entity: Entity,
  filters: Filters,
  value: MapValue,
  { hasValue, ...look }: Look,
): Mark => {
  const name = entityLabel(entity)
  const words = hasValue ? [lineText(lineOf(texts, dataset, entity.code, filters, value))] : []
  if (!look.isShown) words.push(texts.t('map.outOfScope'))
  return {
    fill: hasValue ? fillOf(filters.theme, filters.sub, value.classes) : UNCOLOURED,
    classes: value.classes.join(' '),
    label: words.length > 0 ? texts.t('map.country', { name, value: words.join(', ') }) : name,
    ...look,
  }
}

/** Makes the marks of entities; a mark is made once for each value, which is of one entity and question, and look. */
export const createMarks = (texts: Texts): ((dataset: Dataset, filters: Filters) => Marks) => {
  const marks = new WeakMap<MapValue, Map<string, Mark>>()
  return (dataset, filters) => {
    const coloured = colouredBy(filters)
    const hasValue = coloured !== null
    const question = coloured ?? { ...filters, classes: [] }
    const isLighter = areColoursLighter(filters)
    const { valueOf, shown } = answerOf(dataset, question)
    return new Map(
      [...valueOf].map(([code, value]) => {
        const look = { isShown: shown.has(code), isSelected: code === filters.entity, isLighter, hasValue }
        const key = Object.values(look).join()
        const ofValue = marks.get(value) ?? new Map<string, Mark>()
        const mark = ofValue.get(key) ?? markOf(texts, dataset, dataset.entity(code), question, value, look)
        marks.set(value, ofValue.set(key, mark))
        return [code, mark]
      }),
    )
  }
}

const drawn = new WeakMap<SVGSVGElement, Map<Outlined, string>>()

/** Replaces the outlines of one kind on a map. */
export const outline = (svg: SVGSVGElement, kind: Outlined, codes: ReadonlySet<string>): void => {
  const before = drawn.get(svg) ?? new Map<Outlined, string>()
  drawn.set(svg, before)
  const now = [...codes].join()
  if ((before.get(kind) ?? '') === now) return
  before.set(kind, now)
  const shapes = shapesIn(svg)
    .filter(({ code }) => codes.has(code))
    .map(({ code, reference }) => ({ code, path: reference }))
  const host = svg.querySelector(`[data-outlines="${kind}"]`)
  if (host && host.childElementCount + shapes.length > 0) host.innerHTML = outlines(kind, shapes)
}

/** Draws the outlines again after the shapes of a map have changed. */
export const redrawOutlines = (svg: SVGSVGElement): void => {
  const before = drawn.get(svg) ?? new Map<Outlined, string>()
  drawn.delete(svg)
  for (const [kind, codes] of before) outline(svg, kind, new Set(codes.split(',').filter(Boolean)))
}

interface Painted {
  readonly mark: Mark
  readonly paint: Paint
}

const write = (element: Element, name: string, value: string | undefined): void => {
  if (value === undefined) element.removeAttribute(name)
  else if (element.getAttribute(name) !== value) element.setAttribute(name, value)
}

const paintShape = (shape: Element, { mark, paint }: Painted): void => {
  write(shape, 'fill', paintOf(mark, paint))
  write(shape, 'fill-opacity', underRoutes(mark.fill, mark.isLighter).opacity?.toString())
  write(shape, 'data-class', mark.classes)
  write(shape, 'data-shown', String(mark.isShown))
  if (!shape.hasAttribute('role')) return
  write(shape, 'aria-label', mark.label)
  write(shape, 'aria-pressed', String(mark.isSelected))
}

const paintName = (name: Element, { mark }: Painted): void => {
  const colours = coloursInside(mark)
  write(name, 'fill', colours.fill)
  write(name, 'stroke', colours.stroke)
  write(name, 'stroke-width', colours['stroke-width'])
}

const painted = new WeakMap<Element, Painted>()

/** Paints shapes, the names in them and their rings, where their marks have changed. */
export const paintMap = (svg: SVGSVGElement, marks: Marks, paint: Paint): void => {
  const paintAll = (
    selector: string,
    attribute: string,
    draw: (element: Element, painted: Painted) => void,
  ) => {
    for (const element of svg.querySelectorAll(selector)) {
      const mark = marks.get(element.getAttribute(attribute) ?? '')
      const before = painted.get(element)
      if (!mark || (before?.mark === mark && before.paint === paint)) continue
      const now = { mark, paint }
      painted.set(element, now)
      draw(element, now)
    }
  }
  paintAll('[data-entity]', 'data-entity', paintShape)
  paintAll('text[data-inside]', 'data-name', paintName)
  paintAll('[data-ring]', 'data-ring', (ring, { mark }) => write(ring, 'display', ringDisplay(mark)))
}
