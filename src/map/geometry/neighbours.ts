import { neighbors } from 'topojson-client'
import type { Topology } from 'topojson-specification'
import type { EntityCode } from '../../domain/entity'
import { countriesObject } from './topology'

/** For each feature, land outside the study included, the features it shares a border with, by code. */
export const neighboursOf = (topology: Topology): Map<EntityCode, EntityCode[]> => {
  const { geometries } = countriesObject(topology)
  const codes = geometries.map(({ id }) => id)
  return new Map(
    neighbors(geometries).map((indices, index) => [
      codes[index] ?? '',
      indices.map((neighbour) => codes[neighbour] ?? '').toSorted(),
    ]),
  )
}
