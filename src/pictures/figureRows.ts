import { fillOf } from '../map/geometry/fills'
import {
  indicatorRows,
  treatyRows,
  type Compared,
  type ComparedRow,
  comparedCodes,
} from '../state/comparison'
import type { Filters } from '../state/filters'
import { comparedWord } from '../text/sentences/comparedWords'
import { entityLabel, questionLabel, valueLine, valueYear } from '../text/sentences/words'
import { answerTable, BY_NAME } from './table/answerTable'
import type { Cell } from './table/cells'
import type { Answered } from './scene'
import { type FigureTable, type RowCell, rowsBody } from './rowsBody'
import { leadStyle, type Look, type Part, type Place, stack, textPart } from './parts'

/** The countries of a comparison; null until two are chosen. */
export const figureCodes = ({ entity, compared, others }: Filters): Compared | null =>
  entity === null || compared === null || entity === compared ? null : comparedCodes(entity, compared, others)

/** Every question of a comparison with the answers on the day. */
export const figureRows = ({
  dataset,
  filters,
}: Pick<Answered, 'dataset' | 'filters'>): readonly ComparedRow[] => {
  const codes = figureCodes(filters)
  if (!codes) return []
  const { on } = filters
  return [...indicatorRows(dataset, codes, on), ...treatyRows(dataset, codes, on)]
}

/** Rows of a comparison as a table, with what was found in words. */
export const comparisonTable = (
  { dataset, texts, filters }: Answered,
  rows: readonly ComparedRow[],
): FigureTable => {
  const codes = figureCodes(filters) ?? []
  const { t } = texts
  return {
    heads: [
      t('comparePage.rows.question'),
      ...codes.map((code) => entityLabel(dataset.entity(code))),
      t('treatyDates.verdict'),
    ],
    rows: rows.map((row) => [
      {
        words: questionLabel(texts, row),
      },
      ...row.values.map((value, index) => {
        const year = valueYear(row.theme, value)
        const words = valueLine(texts, dataset.entity(codes[index] ?? ''), { ...filters, ...row }, value)
        return {
          words: year === undefined ? words : `${words} (${year})`,
          fill: fillOf(row.theme, row.sub, value.classes),
        }
      }),
      { words: t(comparedWord(row)) },
    ]),
  }
}

/** Columns of the table of answers that a figure shows; sub-region, rule and sources are in the file. */
const SHOWN = ['country', 'class', 'other', 'atLeast', 'asOf', 'partial', 'full']
/** Those that a small figure shows. */
const LEAST_SHOWN = ['country', 'class']

const cellOf = (texts: Answered['texts'], cell: Cell): RowCell => {
  switch (cell.kind) {
    case 'country':
      return { words: cell.label }
    case 'coded':
      return { words: cell.words, fill: cell.fill }
    case 'number':
      return { words: String(cell.value) }
    case 'day':
      return { words: texts.day(cell.iso) }
    default:
      return { words: '' }
  }
}

/** The present answer as a table, and with fewer columns for a small figure: the countries by name. */
export const answerRows = ({ dataset, texts, filters, answer }: Answered): readonly FigureTable[] => {
  const { columns, rows } = answerTable(
    { texts, dataset, filters, answer, root: '', provenance: { status: 'pending' } },
    BY_NAME,
  )
  return [SHOWN, LEAST_SHOWN].map((ids) => {
    // The years of reports come with their sources, which a figure does not load.
    const isEmpty = (index: number) => rows.every(({ cells }) => cells[index]?.kind === 'empty')
    const shown = columns.flatMap(({ id, head }, index) =>
      ids.includes(id) && !isEmpty(index) ? [{ head, index }] : [],
    )
    return {
      heads: shown.map(({ head }) => head),
      rows: rows.map(({ cells }) =>
        shown.map(({ index }) => cellOf(texts, cells[index] ?? { kind: 'empty' })),
      ),
    }
  })
}

/** All questions, or where they do not fit those of the themes, or those with different answers, with how many there are. */
export const comparisonBody = (scene: Answered, look: Look, place: Place): Part | null => {
  const { t } = scene.texts
  const { size } = look
  const rows = figureRows(scene)
  const all = rowsBody([comparisonTable(scene, rows)], look, place)
  if (all) return all
  const choices = [
    ['figure.drawn.someRows', rows.filter(({ sub }) => sub === 'main')],
    ['figure.drawn.differing', rows.filter(({ verdict }) => verdict === 'differs')],
  ] as const
  for (const [id, some] of choices) {
    const note = textPart(t(id, { count: some.length, total: rows.length }), leadStyle(size), place.width)
    const room = { ...place, height: place.height === null ? null : place.height - note.height - size * 0.4 }
    const part = rowsBody([comparisonTable(scene, some)], look, room)
    if (part) return stack([part, note], size * 0.4)
  }
  return null
}
