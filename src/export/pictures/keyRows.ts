import { type Fill, fillOfClass } from '../../map/geometry/fills'
import { offeredCounts } from '../../state/answer'
import type { Attributes } from '../../map/markup/element'
import type { studyChart } from '../../text/sentences/keyNotes'
import { classLabel } from '../../text/sentences/words'
import type { Scene } from './scene'

/** A row of the key: a class with its count. */
export interface KeyRow {
  readonly attributes: Attributes
  readonly fill: Fill
  readonly label: string
  readonly count: number
  /** The study's count, where it charts the question. */
  readonly published: number | undefined
  readonly isChosen: boolean
}

/** The classes that have countries, here or in the study, with their counts. */
export const keyRows = (
  { texts, filters, answer, dataset }: Pick<Scene, 'texts' | 'filters' | 'answer' | 'dataset'>,
  chart: ReturnType<typeof studyChart>,
): KeyRow[] => {
  const { theme, sub } = filters
  const isShown = (classId: string, total: number) =>
    total > 0 || (chart?.get(classId) ?? 0) > 0 || filters.classes.includes(classId)
  const counts = offeredCounts(dataset, filters, answer).filter(({ classId, total }) =>
    isShown(classId, total),
  )
  return counts.map(({ classId, total }) => ({
    attributes: { 'data-key-class': classId, 'data-count': total },
    fill: fillOfClass(theme, sub, classId),
    label: classLabel(texts, theme, sub, classId),
    count: total,
    published: chart?.get(classId),
    isChosen: filters.classes.includes(classId),
  }))
}
