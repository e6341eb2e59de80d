import {
  type AtlasFile,
  type EntityRecord,
  FORMAT_VERSION,
  type PeriodRecord,
  type QuestionRecord,
} from '../../../src/data/contract'
import { createDataset } from '../../../src/data/Dataset'
import { comparedTotal } from '../../../src/state/published'
import type { IsoDay, OffenceStatus, TreatyRecord, TreatyStatus } from '../../../src/domain/treaty'
import type { DerivedMap } from '../derive'
import type { DatedDecision } from '../rules/periods'
import type { Evidence } from '../read/evidence'
import type { FoundConflict } from '../rules/conflicts/found'
import { contradictedSpans } from './conflicts'
import { plainEntities, plainInstrument, plainOffences, plainTotal, sourceName } from './plain'

/** A treaty source counts as a source of the whole map from this many records on. */
const MANY_RECORDS = 5

/** The facts behind a class without what the period says itself. */
const factsOf = (status: TreatyStatus | OffenceStatus) => {
  const { class: _, rule: __, since, ...facts } = status
  return { ...facts, since }
}

/** A decision as the file has it: what periods share before their dates, which compresses to 2 % less. */
export const plainPeriod = ({
  from,
  classes,
  rule,
  asOf,
  atLeast,
  childPlan,
  basis,
  said,
  treaty,
  offence,
}: DatedDecision): PeriodRecord => {
  return {
    class: classes.join(' '),
    rule,
    ...(treaty && { treaty: factsOf(treaty) as PeriodRecord['treaty'] }),
    ...(offence && { offence: factsOf(offence) as PeriodRecord['offence'] }),
    said,
    atLeast,
    childPlan,
    basis,
    asOf,
    from,
  }
}

/** The sources of whole maps, that of the routes among them. */
export const mapSourceIds = ({ tipFlows, corridors, criminalisation, treaties }: Evidence): Set<string> => {
  const records = new Map<string, number>()
  for (const id of treaties.flatMap(({ sourceIds }) => sourceIds)) records.set(id, (records.get(id) ?? 0) + 1)
  const lists = [...records].filter(([, count]) => count >= MANY_RECORDS).map(([id]) => id)
  const whole = [...tipFlows, ...corridors, ...criminalisation].flatMap(({ sourceIds }) => sourceIds)
  return new Set([...whole, ...lists])
}

export interface CompiledThemes {
  readonly evidence: Evidence
  readonly maps: readonly DerivedMap[]
  readonly conflicts: readonly FoundConflict[]
  readonly treaties: readonly TreatyRecord[]
}

interface DatedRecord {
  readonly sourceIds: readonly string[]
  readonly knownUntil?: IsoDay
}

/** Sources of a whole map with a coding by days, of those that name maps: the most used first, and the last day that all cover. */
const recordSources = (
  records: readonly DatedRecord[],
  named: ReadonlySet<string>,
): Pick<QuestionRecord, 'sourceIds' | 'knownUntil'> => {
  const uses = new Map<string, number>()
  for (const id of records.flatMap(({ sourceIds }) => sourceIds)) uses.set(id, (uses.get(id) ?? 0) + 1)
  const knownUntil = records
    .flatMap((record) => record.knownUntil ?? [])
    .toSorted()
    .at(-1)
  return {
    sourceIds: [...uses.keys()]
      .filter((id) => named.has(id))
      .toSorted((a, b) => (uses.get(b) ?? 0) - (uses.get(a) ?? 0)),
    ...(knownUntil !== undefined && { knownUntil }),
  }
}

const questionRecord = (map: DerivedMap, compiled: CompiledThemes): QuestionRecord => {
  const conflicts = contradictedSpans(map, compiled.conflicts)
  return { ...undisputedRecord(map, compiled), ...(conflicts.length > 0 && { conflicts }) }
}

const undisputedRecord = (
  { id, evidence, instrument, reach }: DerivedMap,
  { evidence: files, treaties }: CompiledThemes,
): QuestionRecord => {
  const named = mapSourceIds(files)
  if (instrument !== undefined) {
    const records = treaties.filter((record) => record.instrument === instrument)
    return { id, ...reach, ...recordSources(records, named) }
  }
  if (reach.kind === 'days') return { id, ...reach, ...recordSources(plainOffences(files), named) }
  return { id, ...reach, ...(evidence && { sourceIds: recordSources(files.tipFlows, named).sourceIds }) }
}

/** The 51 with their answers; the years of reports are those of the statements that decide. */
export const wholeAtlasFile = (compiled: CompiledThemes): AtlasFile => {
  const { evidence, maps } = compiled
  const whole = mapSourceIds(evidence)
  // Only the table of routes names addresses; they are a part of the first view.
  const ofRoutes = new Set(evidence.corridors.flatMap(({ sourceIds }) => sourceIds))
  const file: AtlasFile = {
    formatVersion: FORMAT_VERSION,
    dataVersion: evidence.version,
    mapSources: evidence.sources
      .filter(({ id }) => whole.has(id))
      .map(sourceName)
      .map(({ url, ...source }) => (ofRoutes.has(source.id) ? { ...source, url } : source)),
    questions: maps.map((map) => questionRecord(map, compiled)),
    instruments: evidence.instruments.map(plainInstrument),
    publishedTotals: [],
    entities: plainEntities(evidence).map((entity) => ({
      ...entity,
      answers: Object.fromEntries(
        maps.map(({ id, byEntity }) => [id, (byEntity.get(entity.code) ?? []).map(plainPeriod)]),
      ),
    })),
  }
  const dataset = createDataset(file)
  return {
    ...file,
    publishedTotals: evidence.totals.map((row) => comparedTotal(dataset, plainTotal(row, evidence))),
  }
}

/** Periods of reports without the year of the last one that decides, which each new report would change. */
const withoutReportYears = (periods: readonly PeriodRecord[]): PeriodRecord[] => {
  const kept: PeriodRecord[] = []
  for (const { asOf: _, ...period } of periods) if (kept.at(-1)?.class !== period.class) kept.push(period)
  return kept
}

/** atlas.json: the static dataset of the 51 that the site reads. */
export const atlasFile = (compiled: CompiledThemes): AtlasFile => {
  const file = wholeAtlasFile(compiled)
  const ofReports = new Set(compiled.maps.filter(({ evidence }) => evidence).map(({ id }) => id))
  const slim = (record: EntityRecord): EntityRecord => ({
    ...record,
    answers: Object.fromEntries(
      Object.entries(record.answers).map(([id, periods]) => [
        id,
        ofReports.has(id) ? withoutReportYears(periods) : periods,
      ]),
    ),
  })
  return { ...file, entities: file.entities.map(slim) }
}
