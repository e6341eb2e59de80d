import { hasDay } from '../domain/themes'
import { estimateWidth } from '../map/geometry/textWidth'
import { element, stroke } from '../map/markup/element'
import { baseOf } from '../text/sentences/answerSentence'
import { studyChart } from '../text/sentences/keyNotes'
import type { BlockStyle } from './type'
import { type ChartInput, type ChartLook, chartStyles, studyMark, textAt } from './chartMarks'
import { keyRows, timeAndBase } from './figureKey'
import { type Part, type Place, stack, textPart } from './parts'
import { stepsPart } from './stepsPart'

/** Whether a chart shows steps over time instead of a bar for each class. */
export const isOverTime = ({ filters }: Pick<ChartInput, 'filters'>): boolean =>
  hasDay(filters.theme, filters.sub)

/** Draws the counts of a question: steps over time where it has a day, else a bar for each class; null without room. */
export const chartBody = (
  scene: ChartInput,
  { leastHeight, ...look }: ChartLook & { readonly leastHeight: number },
  place: Place,
): Part | null => {
  if (place.height !== null && place.height < leastHeight) return null
  if (isOverTime(scene)) return stepsPart(scene, look, place)
  const part = barsPart(scene, look, place)
  return leastHeight === 0 || place.height === null || part.height <= place.height + 0.5 ? part : null
}

/** Share of the width for labels, and the highest row, in sizes of the text. */
const LABEL_SHARE = 0.36
const HIGHEST_ROW = 6

/** Draws a bar for each class. */
const barsPart = (scene: ChartInput, { paint, size }: ChartLook, { width, height }: Place): Part => {
  const { texts, filters, answer, dataset } = scene
  const chart = studyChart(dataset, filters, answer)
  const base = baseOf(filters, answer)
  const all = keyRows(scene, chart)
  const { style, quiet } = chartStyles(size)
  const heads = chart ? [texts.t('key.all'), texts.t('key.study')] : ['']
  const numberWidths = heads.map((text) => Math.max(size * 2.2, estimateWidth(text, quiet.size) + 8 + size))
  const numbersWidth = numberWidths.reduce((sum, one) => sum + one, 0)
  const longest = Math.max(...all.map((one) => estimateWidth(one.label, size)))
  const left = Math.min(width * LABEL_SHARE, longest) + 10
  const barWidth = width - left - numbersWidth - 8
  const lengthOf = (count: number) => (base === 0 ? 0 : (barWidth * count) / base)
  const endOf = (index: number) => width - numberWidths.slice(index + 1).reduce((sum, one) => sum + one, 0)
  const numberStyle: BlockStyle = { ...style, weight: 650, anchor: 'end' }
  const quietNumber: BlockStyle = { ...quiet, anchor: 'end' }
  const labels = all.map((one) => textPart(one.label, style, left - 10))
  const least = labels.map((label) => Math.max(label.height, size * 1.3) + size * 0.3)
  const headPart = textPart(timeAndBase(scene), quiet, width - numbersWidth)
  const headHeight = Math.max(headPart.height, quiet.leading) + 4
  const needed = least.reduce((sum, one) => sum + one, 0)
  const spare =
    height === null ? size * 0.5 : Math.max(0, height - headHeight - needed) / Math.max(1, all.length)
  const rows = all.map(({ fill, count, published }, index): Part => {
    const rowHeight = Math.min((least[index] ?? 0) + spare, Math.max(least[index] ?? 0, size * HIGHEST_ROW))
    const label = labels[index]
    const thick = 0.66 * rowHeight
    return {
      height: rowHeight,
      draw: (x, top) => {
        const middle = top + rowHeight / 2
        return element(
          'g',
          {},
          label?.draw(x, middle - label.height / 2) ?? '',
          element(
            'g',
            { transform: `translate(${x + left},${middle - thick / 2})` },
            element('rect', { width: barWidth, height: thick, fill: 'var(--ground)' }),
            count === 0
              ? ''
              : element('rect', {
                  width: lengthOf(count),
                  height: thick,
                  fill: paint(fill),
                  ...stroke('border', 0.8),
                }),
          ),
          published === undefined ? '' : studyMark(x + left + lengthOf(published), middle, size * 0.42),
          textAt(String(count), x + endOf(0), middle + size * 0.35, numberStyle),
          textAt(String(published ?? ''), x + endOf(1), middle + size * 0.35, quietNumber),
        )
      },
    }
  })
  const headRow: Part = {
    height: headHeight,
    draw: (x, top) =>
      headPart.draw(x, top) +
      heads
        .map((text, index) => textAt(text, x + endOf(index), top + quiet.leading * 0.75, quietNumber))
        .join('') +
      (chart
        ? studyMark(
            x + width - estimateWidth(texts.t('key.study'), quiet.size) - size * 0.5,
            top + quiet.leading * 0.45,
            size * 0.36,
          )
        : ''),
  }
  return stack([headRow, ...rows])
}
