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
import { valueTag, answerText } from '../text/sentences/lines'
import { entityLabel, questionLabel } from '../text/sentences/words'
import type { Answered } from './scene'
import { type FigureTable, rowsBody } from './rowsBody'
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
const comparisonTable = (
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
        const question = { ...filters, ...row }
        const words = answerText(texts, dataset, codes[index] ?? '', question, value)
        const tag = valueTag(texts, dataset, question, value)
        return {
          words: tag === '' ? words : `${words} (${tag})`,
          fill: fillOf(row.theme, row.sub, value.classes),
        }
      }),
      { words: t(comparedWord(row)) },
    ]),
  }
}

/** All questions, or where they do not fit those of the themes, or those with different answers, with how many there are. */
export const comparisonBody = (scene: Answered, look: Look, place: Place): Part | null => {
  const { t } = scene.texts
  const { size } = look
  const rows = figureRows(scene)
  const all = rowsBody(comparisonTable(scene, rows), look, place)
  if (all) return all
  const choices = [
    ['figure.drawn.someRows', rows.filter(({ sub }) => sub === 'main')],
    ['figure.drawn.differing', rows.filter(({ verdict }) => verdict === 'differs')],
  ] as const
  for (const [id, some] of choices) {
    const note = textPart(t(id, { count: some.length, total: rows.length }), leadStyle(size), place.width)
    const room = { ...place, height: place.height === null ? null : place.height - note.height - size * 0.4 }
    const part = rowsBody(comparisonTable(scene, some), look, room)
    if (part) return stack([part, note], size * 0.4)
  }
  return null
}
