import type { CorridorsFile } from '../../data/contract'
import { type Region, REGIONS } from '../../domain/entity'
import type { Route } from '../../state/routes'
import type { Texts } from '../i18n'
import { type MapDescriptionContext, placesOf } from './answerContext'
import { placeNames } from './routeWords'
import { entityLabel } from './words'

export interface RoutesDescription {
  /** Each flow between sub-regions with its number of pairs of countries. */
  readonly flows: readonly string[]
  readonly more: readonly string[]
}

type End = Region | 'outside'

const MAX_FLOWS = 6

const ENDS: readonly End[] = [...REGIONS, 'outside']

const endLabel = ({ t }: Texts, end: End): string =>
  end === 'outside' ? t('words.routes.outside') : t(`region.${end}`)

const flowsOf = ({ texts, dataset }: MapDescriptionContext, routes: readonly Route[]): string[] => {
  const { t } = texts
  const endOf = (code: string): End => dataset.entityBySlugOrCode(code)?.region ?? 'outside'
  const flows = ENDS.flatMap((from) =>
    ENDS.map((to) => ({
      from,
      to,
      count: routes.filter(({ origin, destination }) => endOf(origin) === from && endOf(destination) === to)
        .length,
    })),
  )
  const described = flows.filter(({ count }) => count > 0).sort((a, b) => b.count - a.count)
  const rest = described.slice(MAX_FLOWS).reduce((sum, { count }) => sum + count, 0)
  return [
    ...described.slice(0, MAX_FLOWS).map(({ from, to, count }) =>
      from === to
        ? t('words.routes.within', { region: endLabel(texts, from), count })
        : t('words.routes.flow', {
            origin: endLabel(texts, from),
            destination: endLabel(texts, to),
            count,
          }),
    ),
    ...(rest > 0 ? [t('words.routes.rest', { count: rest })] : []),
  ]
}

const chosenSentences = (
  { texts, dataset, filters }: MapDescriptionContext,
  file: CorridorsFile,
  routes: readonly Route[],
): string[] => {
  const { t, list } = texts
  if (filters.entity === null) return []
  const nameOf = placeNames(dataset, file)
  const name = entityLabel(dataset.entity(filters.entity))
  const sorted = (codes: readonly string[]) => list(codes.map(nameOf).sort(texts.compare))
  const out = routes.filter(({ origin }) => origin === filters.entity)
  const into = routes.filter(({ destination }) => destination === filters.entity)
  if (out.length + into.length === 0) return [t('words.routes.noneOf', { name })]
  return [
    ...(out.length > 0
      ? [t('words.routes.outOf', { name, names: sorted(out.map(({ destination }) => destination)) })]
      : []),
    ...(into.length > 0
      ? [t('words.routes.into', { name, names: sorted(into.map(({ origin }) => origin)) })]
      : []),
  ]
}

export const describeRoutes = (
  context: MapDescriptionContext,
  file: CorridorsFile,
  routes: readonly Route[],
): RoutesDescription => {
  const { t } = context.texts
  const { entity } = context.filters
  if (routes.length === 0)
    return { flows: [], more: entity === null ? [t('route.none')] : chosenSentences(context, file, routes) }
  const touched = new Set(routes.flatMap(({ origin, destination }) => [origin, destination]))
  // Of a chosen country only its own routes are shown, so the others' ends are no news.
  const asked = entity === null ? context.answer.inScope : []
  const without = asked.filter(({ code }) => !touched.has(code))
  return {
    flows: flowsOf(context, routes),
    more: [
      ...chosenSentences(context, file, routes),
      ...(without.length > 0 ? [t('words.routes.without', { places: placesOf(context, without) })] : []),
    ],
  }
}
