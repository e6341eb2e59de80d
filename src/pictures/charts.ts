import { hasDay } from '../domain/themes'
import { estimateWidth } from '../map/geometry/setName'
import { element, stroke } from '../map/markup/element'
import { baseOf } from '../text/sentences/answerSentence'
import { countOn, stepLines, type Extent } from '../domain/dayTimeline'
import { shareOf } from '../domain/clock'
import type { Paint } from '../map/markup/shapes'
import { publishedCount } from '../state/totalsForMap'
import { type QuestionTimeline, timelineUntil } from '../state/timeline'
import type { Texts } from '../text/i18n'
import { timelineTitle } from '../text/sentences/timeline'
import { timeOf } from '../state/clock'
import { shownRows } from '../map/markup/key'
import { fillOfClass } from '../map/geometry/fills'
import { numberColumns, timeAndBase } from './figureKey'
import {
  type BlockStyle,
  drawnStyles,
  type Look,
  type Part,
  type Place,
  stack,
  textAt,
  textPart,
} from './parts'
import type { Answered } from './scene'

/** The mark of a count of the study. */
const studyMark = (x: number, y: number, half: number): string =>
  element('path', {
    d: `M${x} ${y - half}l${half} ${half}l${-half} ${half}l${-half} ${-half}Z`,
    fill: 'var(--paper)',
    ...stroke('ink', 1.3),
  })

/** The timeline of a figure with the study's count; it ends with the data, so that the same link gives the same figure. */
export const figureTimeline = ({ dataset, filters }: Pick<Answered, 'dataset' | 'filters'>) => {
  const on = timeOf(dataset, filters)
  const present = timelineUntil(dataset, filters, dataset.dataVersion > on ? dataset.dataVersion : on)
  return { ...present, published: present.of === 'treaties' ? publishedCount(dataset, filters) : undefined }
}

/** Height of a step chart whose height is free, as a share of its width, and its least height in px. */
const STEPS_SHARE = 0.45
const LEAST_HEIGHT = 180
/** Free space at each side, for a mark on the first or last day. */
const EDGE = 8
/** A label of a day nearer than this share to a side begins or ends at its day. */
const NEAR_SIDE = 0.16

type Places = Parameters<typeof stepLines>[3]

/** Steps as far as the sources know them; dashed are rises by a listing (R31) and the line after the sources end. */
const stepsOf = ({ of, timeline, first, last, base }: QuestionTimeline, at: Places, paint: Paint): string => {
  const [, sourcesEnd = last] = timeline.unknownAfter ?? []
  const end = sourcesEnd < last ? sourcesEnd : last
  const [left, top, bottom] = [at.x(first), at.y(base), at.y(0)]
  const known = stepLines(timeline.steps, first, end, at)
  const unknown = stepLines(timeline.steps, end, last, at).edge
  const dashed = stroke('ink-3', 1.4, '3 3')
  return [
    unknown === ''
      ? ''
      : element('rect', {
          x: at.x(end),
          width: at.x(last) - at.x(end),
          y: top,
          height: bottom - top,
          fill: paint({ kind: 'texture', texture: of === 'treaties' ? 'not-known-since' : 'not-covered' }),
        }),
    element('path', { d: `${known.edge}V${bottom}H${left}Z`, fill: 'var(--c-signed)', 'fill-opacity': 0.6 }),
    element('path', { d: known.line, fill: 'none', ...stroke('ink', 2) }),
    ...[known.listed, unknown].map((d) => (d === '' ? '' : element('path', { d, fill: 'none', ...dashed }))),
  ].join('')
}

/** Lines at all and at half of the states, and the decades below. */
const gridOf = (present: QuestionTimeline, at: Places, all: string, quiet: BlockStyle): string => {
  const { base, first, last } = present
  const [left, right, bottom] = [at.x(first), at.x(last), at.y(0)]
  const half = Math.round(base / 2)
  const line = (y: number, colour: string) =>
    element('path', { d: `M${left} ${y}H${right}`, ...stroke(colour, 1) })
  return [
    line(at.y(base), 'rule'),
    line(at.y(half), 'rule'),
    textAt(all, left, at.y(base) - 5, quiet),
    textAt(String(half), left, at.y(half) - 5, quiet),
    line(bottom, 'ink-3'),
    ...decades(present).map((year) => {
      const x = at.x(`${year}-01-01`)
      const tick = element('path', { d: `M${x} ${bottom}v4`, ...stroke('ink-3', 1) })
      return tick + textAt(year, x, bottom + quiet.size * 1.4, { ...quiet, anchor: 'middle' })
    }),
  ].join('')
}

/** The day of the figure with its count. */
const dayOf = (
  present: QuestionTimeline,
  at: Places,
  { on, texts, style }: { on: string; texts: Texts; style: BlockStyle },
): string => {
  const count = countOn(present.timeline, on)
  const label = texts.t('text.labelled', { label: texts.day(on), value: String(count) })
  const share = shareOf(present, on)
  const anchor = share < NEAR_SIDE ? 'start' : share > 1 - NEAR_SIDE ? 'end' : 'middle'
  const top = at.y(present.base)
  const [cx, cy] = [at.x(on), at.y(count)]
  return [
    element('path', { d: `M${cx} ${top - style.size * 0.6}V${at.y(0)}`, ...stroke('accent', 1.4) }),
    element('circle', { cx, cy, r: 4.5, fill: 'var(--paper)', ...stroke('accent', 2) }),
    textAt(label, cx, top - style.size * 0.9, { ...style, anchor, weight: 650 }),
  ].join('')
}

/** Draws how many states are counted from the first day to the last, with the day of the figure. */
const stepsPart = (scene: Answered, { paint, size }: Look, { width, height }: Place): Part => {
  const { texts, dataset, filters } = scene
  const present = figureTimeline(scene)
  const { base, published } = present
  const { style, quiet } = drawnStyles(size)
  const title = textPart(timelineTitle(texts, present), quiet, width)
  const whole = height ?? Math.max(LEAST_HEIGHT, width * STEPS_SHARE)
  const chartTop = title.height + size * 2.4
  const chartHeight = whole - chartTop - quiet.size * 1.7
  const on = timeOf(dataset, filters)
  const all = texts.t(present.of === 'treaties' ? 'key.states' : 'key.countries', { base })
  return {
    height: whole,
    draw: (x, top) => {
      const at: Places = {
        x: (day) => x + EDGE + shareOf(present, day) * (width - 2 * EDGE),
        y: (count) => top + chartTop + (1 - count / Math.max(1, base)) * chartHeight,
      }
      return element(
        'g',
        { 'data-steps': present.timeline.steps.length },
        title.draw(x, top),
        stepsOf(present, at, paint),
        gridOf(present, at, all, quiet),
        dayOf(present, at, { on, texts, style }),
        published ? studyMark(at.x(published.day), at.y(published.count), 6) : '',
      )
    },
  }
}

/** The first years of the decades within the period. */
const decades = ({ first, last }: Extent): readonly string[] => {
  const from = Math.ceil(Number(first.slice(0, 4)) / 10) * 10
  const years: string[] = []
  for (let year = from; `${year}-01-01` <= last; year += 10) years.push(String(year))
  return years
}

/** Whether a chart shows steps over time instead of a bar for each class. */
export const isOverTime = ({ filters }: Pick<Answered, 'filters'>): boolean =>
  hasDay(filters.theme, filters.sub)

/** Draws the counts of a question: steps over time where it has a day, else a bar for each class; null without room. */
export const chartBody = (
  scene: Answered,
  { leastHeight, ...look }: Look & { readonly leastHeight: number },
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
const barsPart = (scene: Answered, { paint, size }: Look, { width, height }: Place): Part => {
  const { texts, filters, answer, dataset } = scene
  const base = baseOf(filters, answer)
  // A bar needs a count of the atlas.
  const all = shownRows(texts, dataset, filters).filter(({ total }) => total !== undefined)
  const hasStudy = all.some(({ study }) => study !== undefined)
  const { style, quiet } = drawnStyles(size)
  const heads = hasStudy ? [texts.t('key.all'), texts.t('key.study')] : ['']
  const numbers = numberColumns(heads, size, size + 8)
  const longest = Math.max(...all.map((one) => estimateWidth(one.label, size)))
  const left = Math.min(width * LABEL_SHARE, longest) + 10
  const barWidth = width - left - numbers.width - 8
  const lengthOf = (count: number) => (base === 0 ? 0 : (barWidth * count) / base)
  const labels = all.map((one) => textPart(one.label, style, left - 10))
  const least = labels.map((label) => Math.max(label.height, size * 1.3) + size * 0.3)
  const headPart = textPart(timeAndBase(scene), quiet, width - numbers.width)
  const headHeight = Math.max(headPart.height, quiet.leading) + 4
  const needed = least.reduce((sum, one) => sum + one, 0)
  const spare =
    height === null ? size * 0.5 : Math.max(0, height - headHeight - needed) / Math.max(1, all.length)
  const rows = all.map(({ classId, total: count = 0, study }, index): Part => {
    const rowHeight = Math.min((least[index] ?? 0) + spare, Math.max(least[index] ?? 0, size * HIGHEST_ROW))
    const label = labels[index]
    const thick = 0.66 * rowHeight
    return {
      height: rowHeight,
      draw: (x, top) => {
        const middle = top + rowHeight / 2
        return [
          label?.draw(x, middle - label.height / 2),
          element(
            'g',
            { transform: `translate(${x + left},${middle - thick / 2})` },
            element('rect', { width: barWidth, height: thick, fill: 'var(--ground)' }),
            count === 0
              ? ''
              : element('rect', {
                  width: lengthOf(count),
                  height: thick,
                  fill: paint(fillOfClass(filters.theme, filters.sub, classId)),
                  ...stroke('border', 0.8),
                }),
          ),
          study === undefined ? '' : studyMark(x + left + lengthOf(study), middle, size * 0.42),
          numbers.draw(
            x + width,
            middle + size * 0.35,
            hasStudy ? [String(count), String(study ?? '')] : [String(count)],
          ),
        ].join('')
      },
    }
  })
  const headRow: Part = {
    height: headHeight,
    draw: (x, top) =>
      headPart.draw(x, top) +
      numbers.drawHeads(x + width, top + quiet.leading * 0.75) +
      (hasStudy
        ? studyMark(
            x + width - estimateWidth(texts.t('key.study'), quiet.size) - size * 0.5,
            top + quiet.leading * 0.45,
            size * 0.36,
          )
        : ''),
  }
  return stack([headRow, ...rows])
}
