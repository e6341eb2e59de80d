import type { Fill } from '../../map/geometry/fills'
import { hasInstrument } from '../../domain/themes'
import { areRoutesWanted } from '../../state/routes'
import { NO_INFORMATION } from '../../domain/publishedTotals'
import { baseOf } from '../../text/sentences/answerSentence'
import { keyHead, studyChart } from '../../text/sentences/keyNotes'
import { element } from '../../map/markup/element'
import type { Paint } from '../../map/markup/shapes'
import { type KeyRow, keyRows } from './keyRows'
import { routesKeyBlock } from './routesKeyBlock'
import type { Scene } from './scene'
import { plain, type SetBlock, setBlock, setText, type TypeStyle } from './type'

const SWATCH = { width: 22, height: 15 }
const ROW = 23
const SHORT_ROW = 25
const HEAD = 22
const COLUMN = 92

const swatch = (fill: Fill, x: number, top: number, row: number, paint: Paint): string =>
  // The pattern starts at the corner of its swatch, so that every key shows the same part.
  element(
    'g',
    { transform: `translate(${x},${top + (row - SWATCH.height) / 2})` },
    element('rect', {
      ...SWATCH,
      rx: 2,
      fill: paint(fill),
      stroke: 'var(--border)',
      'stroke-width': 0.8,
    }),
  )

/** What weaker statements are indented by below their class. */
const INDENT = 18

interface KeyPlace {
  readonly x: number
  readonly top: number
  readonly width: number
  readonly isShort?: boolean
}

/** Draws the key: every class with its fill and its count. */
export const keyBlock = (
  scene: Scene,
  paint: Paint,
  { x, top, width, isShort = false }: KeyPlace,
): SetBlock => {
  const { texts, filters, answer, dataset } = scene
  if (areRoutesWanted(filters)) return routesKeyBlock(scene, paint, { x, top, isShort })
  const { t } = texts
  const { theme } = filters
  const row = isShort ? SHORT_ROW : ROW
  const base = baseOf(filters, answer)
  const chart = isShort ? null : studyChart(dataset, filters, answer)
  const ink: TypeStyle = {
    voice: 'sans',
    size: isShort ? 17 : 14,
    weight: 400,
    fill: 'var(--ink)',
  }
  const quiet: TypeStyle = { ...ink, size: isShort ? 14 : 12, fill: 'var(--ink-3)' }
  const right = x + width
  const heads = [
    ...(chart ? [t('key.study')] : []),
    hasInstrument(theme) ? t('key.states', { base }) : t('key.all'),
  ]
  const at = (column: number) => right - column * COLUMN
  const number = (text: string, column: number, y: number, style = ink) =>
    setText(plain(text), at(column), y, { ...style, anchor: 'end' })
  const total = chart ? 1 : 0
  const drawRow = (
    { attributes, fill, label, count, published, isWeaker, isChosen }: KeyRow,
    index: number,
  ): string => {
    const indent = isWeaker ? INDENT : 0
    const style: TypeStyle = isWeaker
      ? { ...ink, size: 13, fill: 'var(--ink-2)' }
      : { ...ink, weight: isChosen ? 650 : 400 }
    const y = top + HEAD + index * row
    const baseline = y + row / 2 + ink.size * 0.35
    return element(
      'g',
      attributes,
      swatch(fill, x + indent, y, row, paint),
      setText(plain(label), x + indent + SWATCH.width + 9, baseline, style),
      number(String(count), total, baseline, isWeaker ? style : { ...ink, weight: 650 }),
      published === undefined ? '' : number(String(published), 0, baseline, quiet),
    )
  }
  const rows = keyRows(scene, chart).filter(({ isWeaker }) => !isShort || !isWeaker)
  /** Countries without information are a bar of the study's chart only. */
  const drawStudyOnly = (counts: ReadonlyMap<string, number>): string => {
    const baseline = top + HEAD + rows.length * row + row / 2 + ink.size * 0.35
    return element(
      'g',
      { 'data-study-only': '' },
      setText(plain(t('key.noInformation')), x + SWATCH.width + 9, baseline, quiet),
      number(String(counts.get(NO_INFORMATION) ?? ''), 0, baseline, quiet),
    )
  }
  const first = setBlock(keyHead(texts, filters), { x, top, width }, { ...quiet, leading: 17 })
  return {
    svg: element(
      'g',
      { 'data-key': '' },
      first.svg,
      ...heads.map((head, column) => number(head, column, top + 12.7, quiet)),
      ...rows.map(drawRow),
      chart ? drawStudyOnly(chart) : '',
    ),
    bottom: top + HEAD + (rows.length + (chart ? 1 : 0)) * row,
  }
}
