import type { Topology } from 'topojson-specification'
import type { Extent, CountryPositions } from '../../domain/countryPositions'
import { memoise } from '../../domain/memoise'
import { boundsOfPoints } from './crop'
import { neighboursOf } from './edges'
import { type Country, pointsAround, studiedOf } from './topology'

const extentOf = memoise((topology: Topology, country: Country): Extent => {
  const [west, south, east, north] = boundsOfPoints(pointsAround(topology, country))
  return { north, east, south, west }
})

/** Gives the neighbours, point and extent of the 51 countries; neighbours are computed once per topology. */
export const countryPositionsOf = memoise((topology: Topology): CountryPositions => {
  const neighbours = neighboursOf(topology)
  const countries = new Map(studiedOf(topology).map((country) => [country.id, country]))
  const found = (code: string): Country => {
    const country = countries.get(code)
    if (!country) throw new Error(`The topology has no outline of ${code}.`)
    return country
  }
  return {
    neighboursOf: (code) => (neighbours.get(code) ?? []).filter((other) => countries.has(other)),
    placeOf: (code) => {
      const { point } = found(code).properties
      if (!point) throw new Error(`The topology has no point of ${code}.`)
      return point
    },
    extentOf: (code) => extentOf(topology, found(code)),
  }
})
