import type { Topology } from 'topojson-specification'
import { topologyGround } from '../../app/grounds'
import type { AtlasForm } from '../../app/mountAtlas'
import type { TitleOf } from '../../app/keepTitle'
import { entityLabel } from '../../wording/words'
import { ComparePage } from './ComparePage'

/** Title of the page: the two countries, once they are chosen. */
export const compareTitle: TitleOf = ({ t }, { dataset, filters: { entity, compared } }) => {
  if (entity === null || compared === null || entity === compared)
    return t('page.title', { question: t('comparePage.title') })
  const [first, second] = [entity, compared].map((code) => entityLabel(dataset.entity(code)))
  return t('page.title', { question: t('comparePage.titleOf', { first: first ?? '', second: second ?? '' }) })
}

/** The comparison as a form of the atlas, with the messages it needs. */
export const COMPARE_FORM = {
  View: ComparePage,
  fetchGround: topologyGround,
  catalogues: ['compare', 'panel', 'routes', 'timeline', 'treatydates'],
  titleOf: compareTitle,
  hasAllThemes: true,
  keptMessage: 'comparePage.kept',
} as const satisfies AtlasForm<Topology>
