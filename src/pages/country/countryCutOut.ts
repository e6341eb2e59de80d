import { type CutOut, cutOutOf } from '../../map/geometry/cutOut'
import type { Dataset } from '../../data/Dataset'
import type { EntityCode } from '../../domain/entity'
import { entityLabels } from '../../text/sentences/words'
import type { SiteData } from '../sitePage'

const made = new WeakMap<Dataset, Map<EntityCode, CutOut>>()

/** The small map of a country among its neighbours, memoised for the pages of a language. */
export const countryCutOut = (
  { topology, dataset }: Pick<SiteData, 'topology' | 'dataset'>,
  code: EntityCode,
): CutOut => {
  const maps = made.get(dataset) ?? new Map<EntityCode, CutOut>()
  made.set(dataset, maps)
  const map =
    maps.get(code) ??
    cutOutOf({ topology, codes: [code], names: entityLabels(dataset), placeName: dataset.placeName })
  maps.set(code, map)
  return map
}
