import {
  type AtlasFile,
  type ClassMap,
  type Classified,
  FORMAT_VERSION,
  type PartFile,
  type ThemeData,
} from '../../../src/data/contract'
import { type Part, partOf } from '../../../src/domain/themes'
import type { TreatyRecord } from '../../../src/domain/treaty'
import type { DerivedMap } from '../derive'
import type { Evidence } from '../read/evidence'
import type { Decision } from '../rules/decision'
import { STUDY_SOURCE } from './sourcesOfTables'
import { plainEntities, plainInstrument, plainOffences, plainTotal, sourceName } from './plain'

/** A treaty source counts as a source of the whole map from this many records on. */
const MANY_RECORDS = 5

const plainDecision = ({ classes, rule, asOf, atLeast, isWithoutChildPlan }: Decision): Classified => ({
  classes,
  rule,
  asOf,
  atLeast,
  isWithoutChildPlan,
})

const plainMap = ({ theme, sub, evidence, byEntity }: DerivedMap): ClassMap => ({
  theme,
  sub,
  evidence,
  byEntity: Object.fromEntries([...byEntity].map(([code, decision]) => [code, plainDecision(decision)])),
})

export const mapSourceIds = (evidence: Evidence): Set<string> => {
  const { tipFlows, corridors, victims, criminalisation, treaties } = evidence
  const records = new Map<string, number>()
  for (const id of treaties.flatMap(({ sourceIds }) => sourceIds)) records.set(id, (records.get(id) ?? 0) + 1)
  const lists = [...records].filter(([, count]) => count >= MANY_RECORDS).map(([id]) => id)
  const whole = [...tipFlows, ...corridors, ...victims, ...criminalisation].flatMap(
    ({ sourceIds }) => sourceIds,
  )
  return new Set([STUDY_SOURCE, ...whole, ...lists])
}

export interface CompiledThemes {
  readonly evidence: Evidence
  readonly maps: readonly DerivedMap[]
  readonly mapsTo2007: readonly DerivedMap[]
  readonly treaties: readonly TreatyRecord[]
}

/** The file that names a source; the routes' sources are in the first file, since its map draws them. */
const partOfSource = ({ tipFlows, corridors, treaties }: Evidence) => {
  const first = new Set([...tipFlows, ...corridors].flatMap(({ sourceIds }) => sourceIds))
  const listed = new Set(treaties.flatMap(({ sourceIds }) => sourceIds))
  return (id: string): Part | null => (first.has(id) ? null : listed.has(id) ? 'treaties' : 'answers')
}

const themeData = (
  { evidence, maps, mapsTo2007, treaties }: CompiledThemes,
  part: Part | null,
): ThemeData => {
  const isOwn = ({ theme }: DerivedMap) => partOf(theme) === part
  const whole = mapSourceIds(evidence)
  const sourcePart = partOfSource(evidence)
  return {
    classMaps: maps.filter(isOwn).map(plainMap),
    classMapsTo2007: mapsTo2007.filter(isOwn).map(plainMap),
    treaties: part === 'treaties' ? treaties : [],
    ...(part === partOf('definitions') ? { offences: plainOffences(evidence) } : {}),
    // Totals of the list of countries belong to no theme; most themes' file holds them.
    publishedTotals: evidence.totals
      .map((row) => plainTotal(row, evidence))
      .filter(({ map }) => (map === 'study' ? 'answers' : partOf(map)) === part),
    mapSources: evidence.sources.filter(({ id }) => whole.has(id) && sourcePart(id) === part).map(sourceName),
  }
}

const versions = ({ version }: Evidence) => ({ formatVersion: FORMAT_VERSION, dataVersion: version }) as const

export const atlasFile = (compiled: CompiledThemes): AtlasFile => ({
  ...versions(compiled.evidence),
  entities: plainEntities(compiled.evidence),
  instruments: compiled.evidence.instruments.map(plainInstrument),
  ...themeData(compiled, null),
})

export const partFile = (compiled: CompiledThemes, part: Part): PartFile => ({
  ...versions(compiled.evidence),
  ...themeData(compiled, part),
})
