import { hasInstrument } from '../../domain/themes'
import { NO_INFORMATION } from '../../domain/publishedTotals'
import { estimateWidth } from '../../map/geometry/textWidth'
import { element } from '../../map/markup/element'
import { routeSample, SAMPLE } from '../../map/markup/routesKey'
import type { Paint } from '../../map/markup/shapes'
import { areRoutesWanted } from '../../state/routes'
import { baseOf } from '../../text/sentences/answerSentence'
import { keyHead, studyChart } from '../../text/sentences/keyNotes'
import { routeLooks } from '../../text/sentences/routeNotes'
import { keyRows } from '../pictures/keyRows'
import type { Scene } from '../pictures/scene'
import { type BlockStyle, plain, setText } from '../pictures/type'
import { beside, type Part, stack, textPart } from './parts'

/** Size of a swatch, in sizes of the text. */
const SWATCH = { width: 1.65, height: 1.1 }
const INDENT = 16
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
  readonly indent: number
  readonly isStrong: boolean
}

/** What a key says: a head, the heads of its numbers, and its rows. */
interface Key {
  readonly head: string
  readonly numberHeads: readonly string[]
  readonly rows: readonly Row[]
}

const routesKey = ({ texts, routes }: Scene, paint: Paint): Key => ({
  head: '',
  numberHeads: [],
  rows: routeLooks(routes?.shown.drawn ?? []).map((look) => ({
    attributes: { 'data-key-route': look },
    sample: { ...SAMPLE, svg: routeSample(look, paint) },
    label: texts.t(`key.routes.${look}`),
    numbers: [],
    indent: 0,
    isStrong: false,
  })),
})

const swatch = (fill: string, width: number, height: number): Row['sample'] => ({
  width,
  height,
  // Each swatch has its own origin, so that every one shows the same part of a pattern.
  svg: element('rect', { width, height, rx: 2, fill, stroke: 'var(--border)', 'stroke-width': 0.8 }),
})

/** The key of a scene: classes with counts, or the lines of routes. */
const keyOf = (scene: Scene, paint: Paint, size: number): Key => {
  const [swatchWidth, swatchHeight] = [SWATCH.width * size, SWATCH.height * size]
  const { texts, filters, answer, dataset } = scene
  if (areRoutesWanted(filters)) return routesKey(scene, paint)
  const { t } = texts
  const base = baseOf(filters, answer)
  const chart = studyChart(dataset, filters, answer)
  const rows = keyRows(scene, chart).map(
    ({ attributes, fill, label, count, published, isWeaker, isChosen }): Row => ({
      attributes,
      sample: swatch(paint(fill), swatchWidth, swatchHeight),
      label,
      numbers: [String(count), ...(chart ? [String(published ?? '')] : [])],
      indent: isWeaker ? INDENT : 0,
      isStrong: isChosen,
    }),
  )
  const unknown: Row[] = chart
    ? [
        {
          attributes: { 'data-study-only': '' },
          sample: { width: swatchWidth, height: 0, svg: '' },
          label: t('key.noInformation'),
          numbers: ['', String(chart.get(NO_INFORMATION) ?? '')],
          indent: 0,
          isStrong: false,
        },
      ]
    : []
  return {
    head: keyHead(texts, filters),
    numberHeads: [
      hasInstrument(filters.theme) ? t('key.states', { base }) : t('key.all'),
      ...(chart ? [t('key.study')] : []),
    ],
    rows: [...rows, ...unknown],
  }
}

const line = (text: string, x: number, y: number, style: BlockStyle): string =>
  text === '' ? '' : setText(plain(text), x, y, style)

/** A key, and the width that it takes. */
export interface FigureKey extends Part {
  readonly width: number
}

/** Draws a key in columns of a width, each row as high as its text needs; infinitely high where nothing fits. */
export const figureKey = (
  scene: Scene,
  paint: Paint,
  { width, columns, size }: { readonly width: number; readonly columns: number; readonly size: number },
): FigureKey => {
  const { head, numberHeads, rows } = keyOf(scene, paint, size)
  const style: BlockStyle = { voice: 'sans', size, weight: 400, fill: 'var(--ink)', leading: size * 1.2 }
  const quiet: BlockStyle = { ...style, size: size * 0.88, leading: size * 1.1, fill: 'var(--ink-3)' }
  const atEnd = { ...style, anchor: 'end' as const }
  const numberWidths = numberHeads.map((text) => Math.max(2.4 * size, estimateWidth(text, quiet.size) + 6))
  const numbersWidth = numberWidths.reduce((sum, one) => sum + one, 0)
  const longest = Math.max(
    ...rows.map(({ label, sample, indent }) => estimateWidth(label, size) + indent + sample.width),
  )
  const columnWidth = Math.min(
    (width - (columns - 1) * BETWEEN_COLUMNS) / columns,
    Math.max(longest, estimateWidth(head, quiet.size)) + AFTER_SAMPLE + numbersWidth,
  )
  const endOf = (index: number) =>
    columnWidth - numberWidths.slice(index + 1).reduce((sum, one) => sum + one, 0)

  const rowPart = ({ attributes, sample, label, numbers, indent, isStrong }: Row): Part => {
    const left = indent + sample.width + AFTER_SAMPLE
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
        return element(
          'g',
          attributes,
          element('g', { transform: `translate(${x + indent},${middle - sample.height / 2})` }, sample.svg),
          text.draw(x + left, top + above),
          ...numbers.map((number, index) =>
            line(number, x + endOf(index), middle + size * 0.35, {
              ...atEnd,
              ...(index === 0 && indent === 0 ? { weight: 650 } : { fill: 'var(--ink-2)' }),
            }),
          ),
        )
      },
    }
  }
  const headPart = (text: string): Part => {
    const words = textPart(text, quiet, columnWidth - numbersWidth)
    const height = Math.max(words.height, numberHeads.length > 0 ? quiet.leading : 0)
    return {
      height: height > 0 ? height + 3 : 0,
      draw: (x, top) =>
        words.draw(x, top) +
        numberHeads
          .map((each, index) =>
            line(each, x + endOf(index), top + quiet.leading / 2 + quiet.size * 0.35, {
              ...quiet,
              anchor: 'end',
            }),
          )
          .join(''),
    }
  }
  const forLabels = columnWidth - INDENT - SWATCH.width * size - AFTER_SAMPLE - numbersWidth
  if (forLabels < Math.min(longest, LEAST_LABEL * size)) return { width, height: Infinity, draw: () => '' }
  const perColumn = Math.ceil(rows.length / columns)
  const headHeight = headPart(head).height
  const parts = Array.from({ length: columns }, (_, column) => {
    const drawn = headPart(column === 0 ? head : '')
    return stack([
      { ...drawn, height: headHeight },
      ...rows.slice(column * perColumn, (column + 1) * perColumn).map(rowPart),
    ])
  })
  const key = beside(parts.map((part, column) => [column * (columnWidth + BETWEEN_COLUMNS), part] as const))
  return {
    width: columns * columnWidth + (columns - 1) * BETWEEN_COLUMNS,
    height: key.height,
    draw: (x, top) => element('g', { 'data-key': '' }, key.draw(x, top)),
  }
}
