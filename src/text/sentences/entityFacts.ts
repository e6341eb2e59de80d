import type { Entity } from '../../domain/entity'
import type { Texts } from '../i18n'

/** What a country is, in a few words: its name in full where it has another, its sub-region, to what it belonged in 2007. */
export const entityFacts = ({ t, list }: Texts, { name, shortName, region, groups }: Entity): string[] => [
  ...(name === shortName ? [] : [name]),
  t(`region.${region}`),
  ...(groups.length > 0
    ? [t('panel.groups', { groups: list(groups.map((group) => t(`group.${group}.short`))) })]
    : []),
]
