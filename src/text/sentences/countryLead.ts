import type { Dataset } from '../../data/Dataset'
import type { Entity, Membership } from '../../domain/entity'

import { isBeforeIndependence } from '../../domain/treaty'
import type { Filters } from '../../state/filters'
import type { Texts } from '../i18n'
import { fullName } from './words'
import { timeOf } from '../../state/clock'

/** Such as "member since 13 July 1995" or "participating State, first day not in our sources". */
export const membershipWords = ({ t, day }: Texts, { kind: id, from, to }: Membership): string => {
  if (id === 'never-member') return t('membership.never-member')
  const kind = t(`membership.kind.${id}`)
  if (from === undefined)
    return to === undefined ? t('membership.listed', { kind }) : t('membership.until', { kind, to: day(to) })
  return to === undefined
    ? t('membership.since', { kind, from: day(from) })
    : t('membership.between', { kind, from: day(from), to: day(to) })
}

export const entityFacts = (texts: Texts, entity: Entity): string[] => {
  const { t, list } = texts
  const { shortName, region, groups } = entity
  const name = fullName(texts, entity)
  return [
    ...(name === shortName ? [] : [name]),
    t(`region.${region}`),
    ...(groups.length > 0
      ? [t('panel.groups', { groups: list(groups.map((group) => t(`group.${group}.short`))) })]
      : []),
  ]
}

/** How many instruments bind the state on the day; or with whom the study counts it, or since when it is independent. */
export const treatyLead = ({ t, day }: Texts, dataset: Dataset, filters: Filters, entity: Entity): string => {
  const on = timeOf(dataset, { ...filters, theme: 'treaties', sub: 'main' })
  if (entity.countryOf !== undefined)
    return t('panel.treaties.own', { name: dataset.entity(entity.countryOf).shortName })
  if (entity.independentSince !== undefined && isBeforeIndependence(entity, on))
    return t('panel.treaties.before', { day: day(entity.independentSince) })
  const bound = dataset.instruments.filter(({ id }) =>
    dataset
      .valueOf(entity.code, { ...filters, theme: 'treaties', sub: 'main', instrument: id })
      .classes.includes('bound'),
  )
  return t('panel.treaties.sentence', {
    bound: bound.length,
    all: dataset.instruments.length,
    day: day(on),
  })
}
