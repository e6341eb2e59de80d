import { FORMAT_VERSION } from '../../data/contract'
import type { Entity } from '../../domain/entity'
import { cutOutOf } from '../../map/markup/drawCutOut'
import { surroundingsOf } from '../../map/geometry/surroundings'
import { neighbourName, placeWords } from '../../text/sentences/describeCountry'
import type { SiteData } from '../sitePage'
import type { CountryMap } from './countryMap'

/** Two maps share the width of a page, and less in print: their names are larger than on a single one. */
const NAME_PX = 36

/** The small map of a country in the comparison, as JSON. */
export const countryMapText = ({ dataset, texts, topology }: SiteData, entity: Entity): string => {
  const { code } = entity
  const nameOf = (other: string, english: string) => neighbourName(dataset, { code: other, name: english })
  const map: CountryMap = {
    ...cutOutOf({ topology, code, nameOf, namePx: NAME_PX }),
    formatVersion: FORMAT_VERSION,
    dataVersion: dataset.dataVersion,
    place: placeWords(texts, dataset, entity, surroundingsOf(topology, code)),
  }
  return `${JSON.stringify(map)}\n`
}
