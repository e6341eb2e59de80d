import type { CorridorsFile } from '../../data/contract'
import { type Region, REGIONS } from '../../domain/entity'
import type { Route } from '../../state/routes'
import { type MapDescriptionContext, placesOf } from './answerContext'
import { routesAnswer } from './routesClaim'
import { plain } from './words'

export interface RoutesDescription {
  readonly claim: string
  /** Each flow between sub-regions with its number of pairs of countries; none of a chosen country, whose routes the claim names. */
  readonly flows: readonly string[]
  readonly more: readonly string[]
}

type End = Region | 'outside'

const MAX_FLOWS = 6

const ENDS: readonly End[] = [...REGIONS, 'outside']

const flowsOf = ({ texts, dataset }: MapDescriptionContext, routes: readonly Route[]): string[] => {
  const { t } = texts
  const labelOf = (end: End) => (end === 'outside' ? t('words.routes.outside') : t(`region.${end}`))
  const endOf = (code: string): End => dataset.entityBySlugOrCode(code)?.region ?? 'outside'
  const flows = ENDS.flatMap((from) =>
    ENDS.map((to) => ({
      label: `${labelOf(from)} → ${labelOf(to)}`,
      count: routes.filter(({ origin, destination }) => endOf(origin) === from && endOf(destination) === to)
        .length,
    })),
  )
  const described = flows.filter(({ count }) => count > 0).sort((a, b) => b.count - a.count)
  const rest = described.slice(MAX_FLOWS).reduce((sum, { count }) => sum + count, 0)
  return [
    ...described.slice(0, MAX_FLOWS),
    ...(rest > 0 ? [{ label: t('words.routes.rest'), count: rest }] : []),
  ].map(({ label, count }) => texts.labelled(label, count))
}

/** Describes the routes of a map: the claim with all places of a chosen country, else where they lead and where none is named. */
export const describeRoutes = (
  context: MapDescriptionContext,
  file: CorridorsFile,
  routes: readonly Route[],
): RoutesDescription => {
  const { texts, dataset, filters, answer } = context
  const claim = plain(routesAnswer(texts, { dataset, file, filters, routes }, Infinity))
  if (filters.entity !== null || routes.length === 0) return { claim, flows: [], more: [] }
  const touched = new Set(routes.flatMap(({ origin, destination }) => [origin, destination]))
  const without = answer.inScope.filter(({ code }) => !touched.has(code))
  return {
    claim,
    flows: flowsOf(context, routes),
    more: without.length > 0 ? [`${texts.labelled(texts.t('route.none'), placesOf(context, without))}.`] : [],
  }
}
