import { hasInstrument } from '../domain/themes'
import { estimateWidth } from '../map/geometry/setName'
import { fillOfClass, underRoutes } from '../map/geometry/fills'
import { element } from '../map/markup/element'
import { routeRows, routeSample, SAMPLE, shownRows } from '../map/markup/key'
import type { Paint } from '../map/markup/shapes'
import { areColoursLighter, colouredBy } from '../state/filters'
import { keyHead } from '../text/sentences/keyNotes'
import { coloursText, routesClaim } from '../text/sentences/routesClaim'
import type { Answered, Scene } from './scene'
import { beside, type BlockStyle, drawnStyles, type Part, stack, swatch, textAt, textPart } from './parts'
import { baseOf } from '../state/claim'

/** Size of a swatch, in sizes of the text. */
const SWATCH = { width: 1.65, height: 1.1 }
const AFTER_SAMPLE = 8
const BETWEEN_COLUMNS = 28
/** The least width for labels, in sizes of their text. */
const LEAST_LABEL = 6

/** A row of a figure's key: a sample, a text, and numbers that end at the right. */
interface Row {
  readonly attributes: Readonly<Record<string, string | number | undefined>>
  readonly sample: { readonly width: number; readonly height: number; readonly svg: string }
  readonly label: string
  readonly numbers: readonly string[]
  readonly isStrong: boolean
}

/** The texts of a key: a head, the heads of its numbers, and its rows. */
interface Key {
  readonly head: string
  readonly numberHeads: readonly string[]
  readonly rows: readonly Row[]
}

/** The time of a question and how many countries are counted, such as "On 1 June 2005 · 50 states". */
const timeAndBase = ({ texts, dataset, filters, answer }: Answered): string => {
  const base = baseOf(filters, answer)
  const counted = texts.t(hasInstrument(filters.theme) ? 'key.states' : 'key.countries', { base })
  return `${keyHead(texts, dataset, filters)} · ${counted}`
}

/** The key of a scene: classes with counts, and the lines of routes. */
const keyOf = (scene: Scene, paint: Paint, size: number): Key => {
  const [width, height] = [SWATCH.width * size, SWATCH.height * size]
  const { texts, filters, dataset, routes } = scene
  const { t } = texts
  const coloured = colouredBy(filters)
  const { theme, sub } = coloured ?? filters
  const isLighter = areColoursLighter(filters)
  const rows = shownRows(texts, dataset, filters)
  const hasStudy = rows.some(({ study }) => study !== undefined)
  const classes = rows.map(({ classId, label, total, study, isChosen }): Row => {
    const isCounted = total !== undefined
    const field = () => {
      const { fill, opacity } = underRoutes(fillOfClass(theme, sub, classId), isLighter)
      return swatch(width, height, { fill: paint(fill), 'fill-opacity': opacity })
    }
    return {
      attributes: { 'data-legend-class': classId, 'data-count': total },
      sample: { width, height, svg: isCounted ? field() : '' },
      label,
      numbers: [`${total ?? ''}`, ...(hasStudy ? [`${study ?? ''}`] : [])],
      isStrong: isChosen,
    }
  })
  const lines = routeRows(texts, filters, routes?.shown.drawn).map(({ look, label }): Row => ({
    attributes: { 'data-key-route': look },
    sample: { ...SAMPLE, svg: routeSample(look) },
    label,
    numbers: [],
    isStrong: false,
  }))
  const isOfRoutes = filters.view === 'routes'
  // One column of numbers needs no name.
  const oneHead = coloured ? [''] : []
  return {
    head: isOfRoutes
      ? [routesClaim(texts, filters), ...(coloured ? [coloursText(texts, dataset, filters)] : [])].join(' · ')
      : timeAndBase(scene),
    numberHeads: hasStudy ? [t('key.all'), t('key.study')] : oneHead,
    rows: [...classes, ...lines],
  }
}

/** Columns of numbers that end at the right, each as wide as its head with some room before it. */
const numberColumns = (heads: readonly string[], size: number, room: number) => {
  const { style, quiet } = drawnStyles(size)
  const widths = heads.map((head) => Math.max(2 * size, estimateWidth(head, quiet.size) + room))
  const widthFrom = (first: number) => widths.slice(first).reduce((sum, width) => sum + width, 0)
  const setAt = (
    right: number,
    y: number,
    texts: readonly string[],
    styleOf: (index: number) => BlockStyle,
  ) =>
    texts
      .map((text, index) =>
        textAt(text, right - widthFrom(index + 1), y, { ...styleOf(index), anchor: 'end' }),
      )
      .join('')
  return {
    width: widthFrom(0),
    drawHeads: (right: number, y: number) => setAt(right, y, heads, () => quiet),
    draw: (right: number, y: number, numbers: readonly string[]) =>
      setAt(right, y, numbers, (index) =>
        index === 0 ? { ...style, weight: 650 } : { ...style, fill: 'var(--ink-2)' },
      ),
  }
}

/** Divides rows into columns of about the same length. */
const columnsOf = (rows: readonly Row[], count: number): readonly (readonly Row[])[] => {
  const columns: Row[][] = [[]]
  for (const row of rows) {
    const column = columns.at(-1) ?? []
    if (column.length >= rows.length / count && columns.length < count) columns.push([row])
    else column.push(row)
  }
  return columns
}

/** Draws a key in columns of a width, each row as high as its text needs; infinitely high where nothing fits. */
export const figureKey = (
  scene: Scene,
  paint: Paint,
  { width, columns, size }: { readonly width: number; readonly columns: number; readonly size: number },
): Part => {
  const { head, numberHeads, rows } = keyOf(scene, paint, size)
  const { style, quiet } = drawnStyles(size)
  const columnsOfNumbers = numberColumns(numberHeads, size, 6)
  const numbersWidth = columnsOfNumbers.width
  const place = (width - (columns - 1) * BETWEEN_COLUMNS) / columns
  const leftOf = ({ sample }: Row) => sample.width + AFTER_SAMPLE

  const columnPart = (column: readonly Row[]): Part => {
    const longest = Math.max(...column.map((row) => estimateWidth(row.label, size) + leftOf(row)))
    // Numbers stand near their labels.
    const columnWidth = Math.min(place, longest + numbersWidth)
    const numberHead: Part = {
      height: numberHeads.some(Boolean) ? quiet.leading : 0,
      draw: (x, top) =>
        columnsOfNumbers.drawHeads(x + columnWidth, top + quiet.leading / 2 + quiet.size * 0.35),
    }
    const rowPart = (row: Row): Part => {
      const { attributes, sample, label, numbers, isStrong } = row
      const left = leftOf(row)
      const text = textPart(
        label,
        { ...style, weight: isStrong ? 650 : 400 },
        columnWidth - left - numbersWidth,
      )
      const height = Math.max(text.height, SWATCH.height * size) + size * 0.45
      const above = (height - text.height) / 2
      return {
        height,
        draw: (x, top) => {
          const middle = top + above + style.leading / 2
          const sampleAt = `translate(${x},${middle - sample.height / 2})`
          return element(
            'g',
            attributes,
            element('g', { transform: sampleAt }, sample.svg),
            text.draw(x + left, top + above),
            columnsOfNumbers.draw(x + columnWidth, middle + size * 0.35, numbers),
          )
        },
      }
    }
    return stack([numberHead, ...column.map(rowPart)])
  }
  const forLabels = place - SWATCH.width * size - AFTER_SAMPLE - numbersWidth
  const longest = Math.max(...rows.map(({ label }) => estimateWidth(label, size)))
  if (forLabels < Math.min(longest, LEAST_LABEL * size)) return { height: Infinity, draw: () => '' }
  const parts = columnsOf(rows, columns).map(columnPart)
  const key = stack(
    [
      textPart(head, quiet, width),
      beside(parts.map((part, column) => [column * (place + BETWEEN_COLUMNS), part] as const)),
    ],
    size * 0.25,
  )
  return { height: key.height, draw: (x, top) => element('g', { 'data-key': '' }, key.draw(x, top)) }
}
