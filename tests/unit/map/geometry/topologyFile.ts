import { readFileSync } from 'node:fs'
import type { Topology } from 'topojson-specification'

/** The topology that the atlas ships with. */
export const TOPOLOGY = JSON.parse(
  readFileSync(new URL('../../../../public/data/map.topo.json', import.meta.url), 'utf8'),
) as Topology
