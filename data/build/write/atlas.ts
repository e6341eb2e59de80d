import { type AtlasFile, type ClassMap, type Classified, FORMAT_VERSION } from '../../../src/dataset/contract'
import type { TreatyRecord } from '../../../src/domain/treaty'
import type { DerivedMap } from '../derive'
import type { Evidence } from '../read/evidence'
import type { Decision } from '../rules/decision'
import { STUDY_SOURCE } from './sourcesOfTables'
import { plainEntity, plainInstrument, plainSource, plainTotal } from './plain'

/** A treaty source is one that a whole map rests on where it serves this many records at least. */
const MANY_RECORDS = 5

/** A decision without the statements behind it. */
const plainDecision = ({
  classes,
  rule,
  asOf,
  strength,
  atLeast,
  isWithoutChildPlan,
}: Decision): Classified => ({
  classes,
  rule,
  asOf,
  strength,
  atLeast,
  isWithoutChildPlan,
})

/** A map without the statements behind it. */
const plainMap = ({ theme, sub, evidence, byEntity }: DerivedMap): ClassMap => ({
  theme,
  sub,
  evidence,
  byEntity: Object.fromEntries([...byEntity].map(([code, decision]) => [code, plainDecision(decision)])),
})

/** Ids of the sources that whole maps rest on. */
export const mapSourceIds = ({ tipFlows, corridors, victims, treaties }: Evidence): Set<string> => {
  const records = new Map<string, number>()
  for (const id of treaties.flatMap(({ sourceIds }) => sourceIds)) records.set(id, (records.get(id) ?? 0) + 1)
  const lists = [...records].filter(([, count]) => count >= MANY_RECORDS).map(([id]) => id)
  const whole = [...tipFlows, ...corridors, ...victims].flatMap(({ sourceIds }) => sourceIds)
  return new Set([STUDY_SOURCE, ...whole, ...lists])
}

/** All that the maps, the key and the sentences read. */
export const atlasFile = (
  evidence: Evidence,
  maps: readonly DerivedMap[],
  mapsTo2007: readonly DerivedMap[],
  treaties: readonly TreatyRecord[],
): AtlasFile => {
  const whole = mapSourceIds(evidence)
  return {
    formatVersion: FORMAT_VERSION,
    dataVersion: evidence.version,
    entities: evidence.entities.map(plainEntity),
    instruments: evidence.instruments.map(plainInstrument),
    classMaps: maps.map(plainMap),
    classMapsTo2007: mapsTo2007.map(plainMap),
    treaties,
    publishedTotals: evidence.totals.map(plainTotal),
    mapSources: evidence.sources.filter(({ id }) => whole.has(id)).map(plainSource),
  }
}
