import { create } from 'zustand'
import { writeAddress } from '../shared/address'
import { loadMap, pathWith, sharedProjection } from '../shared/map'
import { landsOf } from '../shared/names'
import { FIRST, type Shown } from '../shared/style'

// The page of d3 with React and a store, paths made once and shapes kept: what the framework costs.
const map = await loadMap()
const projection = sharedProjection()
const path = pathWith(projection)
export const shapes = map.countries.features.map((shape) => ({ country: shape.properties, d: path(shape) }))
export const countries = shapes.map(({ country }) => country)
export const lands = landsOf(map, projection)
export const ground = map.context.features.map(path).join('')
export const regions = [...new Set(countries.map(({ region }) => region))]

export const useShown = create<Shown>(() => FIRST)
useShown.subscribe(writeAddress)
export const show = (next: Partial<Shown>) => useShown.setState(next)
export const useTip = create<{ words: string; x: number; y: number }>(() => ({ words: '', x: 0, y: 0 }))
