import type { Topology } from 'topojson-specification'
import { arcPoints, arcsOf, countriesObject } from './topology'

/** West, south, east and north in degrees. */
export type Bounds = readonly [number, number, number, number]

/** Gives the smallest bounds of all points; without points, bounds that meet nothing. */
export const boundsOfPoints = (points: Iterable<readonly [number, number]>): Bounds => {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const [lon, lat] of points) {
    west = Math.min(west, lon)
    south = Math.min(south, lat)
    east = Math.max(east, lon)
    north = Math.max(north, lat)
  }
  return [west, south, east, north]
}

/** Gives the longitude at which the topology ends: a country that reaches it is cut off there. */
export const eastEndOf = (topology: Topology): number =>
  boundsOfPoints(topology.arcs.flatMap((_, index) => arcPoints(topology, index)))[2]

const cornersOf = (bounds: Bounds | undefined): [number, number][] =>
  bounds
    ? [
        [bounds[0], bounds[1]],
        [bounds[2], bounds[3]],
      ]
    : []

const meet = (a: Bounds, b: Bounds): boolean => a[0] <= b[2] && b[0] <= a[2] && a[1] <= b[3] && b[1] <= a[3]

/** Leaves the countries that can show inside the bounds; lines outside them may change from border to coast. */
export const cropTo = (topology: Topology, bounds: Bounds): Topology => {
  const ofArc = topology.arcs.map((_, index) => boundsOfPoints(arcPoints(topology, index)))
  const geometries = countriesObject(topology).geometries.filter((country) => {
    const corners = arcsOf(country).flatMap((index) => cornersOf(ofArc[index]))
    return meet(bounds, boundsOfPoints(corners))
  })
  return { ...topology, objects: { countries: { type: 'GeometryCollection', geometries } } }
}
