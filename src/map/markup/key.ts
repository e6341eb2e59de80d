import type { Dataset } from '../../data/Dataset'
import { NO_INFORMATION } from '../../domain/publishedTotals'
import { answerOf } from '../../state/answer'
import { areRoutesOver, colouredBy, type Filters } from '../../state/filters'
import type { RoutesShown } from '../../state/routes'
import type { Texts } from '../../text/i18n'
import { type KeyRow, keyRows } from '../../text/sentences/keyNotes'
import { routesClaim } from '../../text/sentences/routesClaim'
import { stroke, element } from './element'
import { studyChart } from '../../state/totalsForMap'

/** The marks of a map with routes, in the order of its key. */
type RouteLook = 'children' | 'others'

/** Size of a sample in the key, in px. */
export const SAMPLE = { width: 30, height: 15 }

const line = (y: number, strokeWidth: number, dashes?: string): string =>
  element('path', {
    d: `M3 ${y}H23`,
    fill: 'none',
    ...stroke('route', strokeWidth),
    'stroke-dasharray': dashes,
  }) +
  element('circle', { cx: 3, cy: y, r: 2.2, fill: 'var(--route)' }) +
  element('path', { d: `M28 ${y}l-7-2.7v5.4Z`, fill: 'var(--route)' })

/** Draws what the key shows of one look; the text beside it states the meaning. */
export const routeSample = (look: RouteLook): string => {
  const y = SAMPLE.height / 2
  return look === 'children' ? line(y, 2) : element('g', { opacity: 0.7 }, line(y, 1.3, '4 2.5'))
}

/** A row of a key that only shows, without a count where the study alone has one. */
interface ShownRow extends Omit<KeyRow, 'total'> {
  readonly total: number | undefined
  /** The study's count, where it charts the question. */
  readonly study: number | undefined
}

/** The rows of a key that only shows: classes that are chosen or have countries, here or in the study; none of routes without colours. */
export const shownRows = (texts: Texts, dataset: Dataset, filters: Filters): readonly ShownRow[] => {
  const coloured = colouredBy(filters)
  if (!coloured) return []
  const chart = studyChart(dataset, coloured, answerOf(dataset, coloured))
  const unknown = { classId: NO_INFORMATION, label: texts.t('key.noInformation'), total: undefined }
  return [
    ...keyRows(texts, dataset, coloured)
      .map((row) => ({ ...row, study: chart?.get(row.classId) }))
      .filter(({ total, study = 0, isChosen }) => total > 0 || study > 0 || isChosen),
    ...(chart ? [{ ...unknown, study: chart.get(NO_INFORMATION), isChosen: false }] : []),
  ]
}

interface RouteRow {
  readonly look: RouteLook
  readonly label: string
}

/** The rows of the lines of a map: all that a map of routes draws, or a chosen country's over the colours. */
export const routeRows = (
  texts: Texts,
  filters: Filters,
  drawn: RoutesShown['drawn'] = [],
): readonly RouteRow[] => {
  if (areRoutesOver(filters)) return [{ look: 'children', label: routesClaim(texts, filters) }]
  if (filters.view !== 'routes') return []
  const looks = (['children', 'others'] as const).filter((look) =>
    drawn.some(({ isForChildren }) => isForChildren === (look === 'children')),
  )
  return looks.map((look) => ({ look, label: texts.t(`key.routes.${look}`) }))
}
