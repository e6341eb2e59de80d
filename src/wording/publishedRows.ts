import type { Dataset } from '../dataset/Dataset'
import type { PublishedTotal } from '../domain/published'
import { classesFitting, totalsForMap } from '../domain/publishedTotals'
import type { Answer } from '../store/answer'
import type { Filters } from '../store/filters'
import type { Texts } from '../text/i18n'
import { baseOf } from './answerSentence'
import { publishedFigure, publishedWord } from './publishedFigure'

/** A total that the study published for the present question, and the same count here. */
export interface PublishedRow {
  readonly total: PublishedTotal
  readonly label: string
  readonly figure: string
  readonly here: string
  /** Whether the atlas has classes that the total counts. */
  readonly isCounted: boolean
  /** The count by the study's own horizon, where that is another one (rule R2). */
  readonly to2007?: string
}

/** The totals the study published for this question; none where the filters ask for a part it gives none for. */
export const publishedRows = (
  texts: Texts,
  dataset: Dataset,
  answer: Answer,
  filters: Filters,
): PublishedRow[] => {
  const { regions, isEu2007Only } = filters
  const scope = regions.length === 0 ? 'all' : regions.length === 1 ? regions[0] : undefined
  const asked = { ...filters, instrument: dataset.instrument(filters.instrument) }
  const totals = scope && !isEu2007Only ? totalsForMap(dataset.publishedTotals, asked, scope) : []
  const hasHorizon = dataset.entities.some(({ code }) => dataset.valueTo2007(code, filters) !== undefined)
  return totals.map((total) => {
    const fitting = classesFitting(total)
    const countBy = (classesOf: (code: string) => readonly string[] | undefined) =>
      answer.inScope.filter(({ code }) => classesOf(code)?.some((classId) => fitting?.includes(classId)))
        .length
    const count = countBy((code) => answer.valueOf.get(code)?.classes)
    return {
      total,
      isCounted: fitting !== null,
      label: publishedWord(texts, total),
      figure: publishedFigure(texts, total),
      here: fitting
        ? texts.t('count.of', { count, base: baseOf(filters, answer) })
        : texts.t('count.notComparable'),
      ...(fitting &&
        hasHorizon && {
          to2007: texts.t('key.to2007', {
            count: countBy((code) => dataset.valueTo2007(code, filters)?.classes),
          }),
        }),
    }
  })
}
