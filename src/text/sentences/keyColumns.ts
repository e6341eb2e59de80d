import type { Dataset } from '../../data/Dataset'
import { publishedLeadChart } from '../../domain/publishedTotals'
import type { ClassId } from '../../domain/themes'
import type { Answer } from '../../state/answer'
import type { Filters } from '../../state/filters'
import type { MessageId } from '../i18n'

/** Head of the column of weaker statements: with two roles, one of them may still be stated for children. */
export const generalHead = ({ theme, sub }: Pick<Filters, 'theme' | 'sub'>): MessageId =>
  theme === 'patterns' && sub === 'main' ? 'key.partGeneral' : 'key.general'

/** The study's own count of each class, where it has a chart of the question and all 51 are shown; else null. */
export const studyChart = (
  dataset: Dataset,
  { theme }: Pick<Filters, 'theme'>,
  answer: Answer,
): ReadonlyMap<ClassId, number> | null =>
  theme === 'institutions' && answer.inScope.length === dataset.entities.length
    ? publishedLeadChart(dataset.publishedTotals)
    : null
