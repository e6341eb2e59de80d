import type { Topology } from 'topojson-specification'
import { surroundingsOf } from '../geometry/surroundings'
import type { Dataset } from '../../data/Dataset'
import type { Texts } from '../../text/i18n'
import { type Focused, focusDescription } from '../../text/sentences/describeCountry'

/** Describes the location of a focused country, and since when its class is documented. */
export type Describe = (focused: Focused) => string

/** Makes the function that describes countries. */
export const createDescribe =
  (texts: Texts, dataset: Dataset, topology: Topology): Describe =>
  (focused) =>
    focusDescription(texts, dataset, focused, surroundingsOf(topology, focused.code))

export { createTypeAhead } from '../../text/search/typeAhead'
