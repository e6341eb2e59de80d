import type { Topology } from 'topojson-specification'
import { surroundingsOf } from '../geometry/surroundings'
import type { Dataset } from '../../data/Dataset'
import type { Surroundings } from '../../domain/countryPositions'
import type { Texts } from '../../text/i18n'
import { type Focused, focusDescription } from '../../text/sentences/focusDescription'

/** Describes the location of a focused country, and since when its class is documented. */
export type Describe = (focused: Focused) => string

/** Makes the function that describes countries, with their positions cached. */
export const createDescribe = (texts: Texts, dataset: Dataset, topology: Topology): Describe => {
  const known = new Map<string, Surroundings>()
  return (focused) => {
    const surroundings = known.get(focused.code) ?? surroundingsOf(topology, focused.code)
    known.set(focused.code, surroundings)
    return focusDescription(texts, dataset, focused, surroundings)
  }
}
