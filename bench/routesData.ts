import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { AtlasFile, CorridorsFile } from '../src/dataset/contract'
import { MANY_ROUTES, pairsOf } from './pages/shared/style'

/**
 * A file of routes for the atlas in the place of the real one: as many made-up pairs as the other pages draw. It is sent
 * by the server of the bench alone; nothing in the site knows of it.
 */
export const madeUpRoutes = (site: string, count = MANY_ROUTES): string => {
  const read = <T>(file: string) => JSON.parse(readFileSync(join(site, 'data', file), 'utf8')) as T
  const { entities } = read<AtlasFile>('atlas.json')
  const real = read<CorridorsFile>('corridors.json')
  const [year] = real.corridors.flatMap(({ years }) => years)
  const [sourceId] = real.corridors.flatMap(({ sourceIds }) => sourceIds)
  if (year === undefined || sourceId === undefined) throw new Error('The routes have no year or no source.')
  const corridors = pairsOf(
    entities.map(({ code }) => code),
    count,
  ).map(([origin, destination]) => ({
    origin,
    destination,
    transit: [],
    years: [year],
    victims: 'children' as const,
    forms: [],
    basis: 'profile' as const,
    sourceIds: [sourceId],
  }))
  return JSON.stringify({ ...real, corridors } satisfies CorridorsFile)
}
