import { estimateWidth } from '../../map/geometry/textWidth'
import { element, stroke } from '../../map/markup/element'
import type { Paint } from '../../map/markup/shapes'
import { baseOf } from '../../text/sentences/answerSentence'
import { keyHead, studyChart } from '../../text/sentences/keyNotes'
import { keyRows } from '../pictures/keyRows'
import type { BlockStyle } from '../pictures/type'
import { type Charted, type ChartLook, chartStyles, studyMark, textAt } from './chartMarks'
import { type Part, type Place, stack, textPart } from './parts'

interface Bar {
  readonly label: string
  readonly paint: string
  readonly count: number
  readonly published: number | undefined
  readonly indent: number
}

interface Bars {
  readonly head: string
  readonly countHead: string
  readonly studyHead: string | null
  readonly base: number
  readonly bars: readonly Bar[]
}

const barsOf = (scene: Charted, paint: Paint): Bars => {
  const { texts, filters, answer, dataset } = scene
  const { t } = texts
  const chart = studyChart(dataset, filters, answer)
  const base = baseOf(filters, answer)
  return {
    head: keyHead(texts, filters),
    countHead: t('key.all'),
    studyHead: chart ? t('key.study') : null,
    base,
    bars: keyRows(scene, chart).map(({ label, fill, count, published, isWeaker }) => ({
      label,
      paint: paint(fill),
      count,
      published,
      indent: isWeaker ? 14 : 0,
    })),
  }
}

/** Share of the width for labels, and the highest row, in sizes of the text. */
const LABEL_SHARE = 0.36
const HIGHEST_ROW = 4

/** Draws a bar for each class, or for routes by whom their statements are about. */
export const barsPart = (scene: Charted, { paint, size }: ChartLook, { width, height }: Place): Part => {
  const { head, countHead, studyHead, base, bars: all } = barsOf(scene, paint)
  const { style, quiet } = chartStyles(size)
  const heads = [countHead, ...(studyHead === null ? [] : [studyHead])]
  const numberWidths = heads.map((text) => Math.max(size * 2.2, estimateWidth(text, quiet.size) + 8 + size))
  const longest = Math.max(...all.map(({ label, indent }) => estimateWidth(label, size) + indent))
  const left = Math.min(width * LABEL_SHARE, longest) + 10
  const barWidth = width - left - numberWidths.reduce((sum, one) => sum + one, 0) - 8
  const endOf = (index: number) => width - numberWidths.slice(index + 1).reduce((sum, one) => sum + one, 0)
  const numberStyle: BlockStyle = { ...style, weight: 650, anchor: 'end' }
  const quietNumber: BlockStyle = { ...quiet, anchor: 'end' }
  const texts = all.map(({ label, indent }) => textPart(label, style, left - 10 - indent))
  const least = texts.map((text) => Math.max(text.height, size * 1.3) + size * 0.3)
  const headPart = textPart(head, quiet, width - numberWidths.reduce((sum, one) => sum + one, 0))
  const headHeight = Math.max(headPart.height, countHead === '' ? 0 : quiet.leading) + 4
  const needed = least.reduce((sum, one) => sum + one, 0)
  const spare = height === null ? size * 0.5 : Math.max(0, height - headHeight - needed) / all.length
  const rows = all.map(({ paint: fill, count, published, indent }, index): Part => {
    const rowHeight = Math.min((least[index] ?? 0) + spare, Math.max(least[index] ?? 0, size * HIGHEST_ROW))
    const text = texts[index]
    return {
      height: rowHeight,
      draw: (x, top) => {
        const middle = top + rowHeight / 2
        const thick = (indent > 0 ? 0.5 : 0.66) * rowHeight
        const length = base === 0 ? 0 : (barWidth * count) / base
        const at = base === 0 ? 0 : (barWidth * (published ?? 0)) / base
        return element(
          'g',
          { 'data-bar': count },
          text?.draw(x + indent, middle - text.height / 2) ?? '',
          element(
            'g',
            { transform: `translate(${x + left},${middle - thick / 2})` },
            element('rect', { width: barWidth, height: thick, fill: 'var(--ground)' }),
            length === 0
              ? ''
              : element('rect', { width: length, height: thick, fill, ...stroke('border', 0.8) }),
          ),
          published === undefined ? '' : studyMark(x + left + at, middle, size * 0.42),
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
      (studyHead === null
        ? ''
        : studyMark(
            x + width - estimateWidth(studyHead, quiet.size) - size * 0.5,
            top + quiet.leading * 0.45,
            size * 0.36,
          )),
  }
  return stack([headRow, ...rows])
}
