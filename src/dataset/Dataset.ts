import type { Entity, EntityCode } from '../domain/entity'
import type { Evidence } from '../domain/evidence'
import type { PublishedTotal } from '../domain/published'
import type { RuleId } from '../domain/rules'
import type { ClassId, SubId, ThemeId } from '../domain/themes'
import type { Instrument, InstrumentId, IsoDay, TreatyRecord } from '../domain/treaty'
import { treatyStatus, type TreatyStatus } from '../domain/treatyStatus'
import type { AtlasFile, Classified, ClassMap, DisplayNamesFile, Source } from './contract'
import { entityIn } from './displayNames'

/** Which map is asked: a theme with its sub-choice, and the evidence or the instrument and day that apply. */
export interface MapQuestion {
  readonly theme: ThemeId
  readonly sub: SubId
  readonly evidence: Evidence
  readonly instrument: InstrumentId
  readonly on: IsoDay
}

/** What the map, the key, the panel and every other view say of one entity. */
export interface MapValue extends Omit<Classified, 'rule'> {
  readonly classes: readonly ClassId[]
  readonly rule: RuleId
  /** Treaties only: the words and days behind the class. */
  readonly treaty?: TreatyStatus
}

/** The dataset with its lookups. Immutable; one for every view of every atlas on the page. */
export interface Dataset {
  readonly dataVersion: string
  /** All entities, sorted by name. */
  readonly entities: readonly Entity[]
  readonly instruments: readonly Instrument[]
  readonly publishedTotals: readonly PublishedTotal[]
  readonly mapSources: readonly Source[]
  /** The entity with this code. Throws where there is none: codes come from the dataset itself. */
  readonly entity: (code: EntityCode) => Entity
  /** The entity a link names by code or slug, if any. */
  readonly entityBySlugOrCode: (text: string) => Entity | undefined
  readonly instrument: (id: InstrumentId) => Instrument
  /** Name of land outside the study in the language of the dataset; the English one given where it has none. */
  readonly placeName: (code: string, english: string) => string
  readonly treatyRecord: (entity: EntityCode, instrument: InstrumentId) => TreatyRecord | undefined
  /** Sources that the records of an instrument name, the most used first. */
  readonly treatySourceIds: (instrument: InstrumentId) => readonly string[]
  /** The same question by statements of 2007 or earlier only, the study's own horizon (rule R2); none for treaties, and for parts that the study gave no total of. */
  readonly valueTo2007: (entity: EntityCode, question: MapQuestion) => Classified | undefined
  /** The one function through which every view reads a value. */
  readonly valueOf: (entity: EntityCode, question: MapQuestion) => MapValue
}

const found = <T>(value: T | undefined, what: string): T => {
  if (value === undefined) throw new Error(`The dataset has no ${what}.`)
  return value
}

const byKey = (maps: readonly ClassMap[]) =>
  new Map(maps.map(({ theme, sub, evidence = '', byEntity }) => [`${theme} ${sub} ${evidence}`, byEntity]))

type MapsByKey = ReturnType<typeof byKey>

/** The map asked for; themes without the choice of evidence have one map for both. */
const mapFor = (maps: MapsByKey, { theme, sub, evidence }: MapQuestion) =>
  maps.get(`${theme} ${sub} ${evidence}`) ?? maps.get(`${theme} ${sub} `)

const bySource = (records: readonly TreatyRecord[]): string[] => {
  const uses = new Map<string, number>()
  for (const id of records.flatMap(({ sourceIds }) => sourceIds)) uses.set(id, (uses.get(id) ?? 0) + 1)
  return [...uses.keys()].toSorted((a, b) => (uses.get(b) ?? 0) - (uses.get(a) ?? 0))
}

/** Sorted by name. The file of another language has its names in the order of its alphabet. */
const inAlphabet = (entities: readonly Entity[], names?: DisplayNamesFile): readonly Entity[] => {
  if (!names) return entities.toSorted((a, b) => a.shortName.localeCompare(b.shortName, 'en'))
  const order = new Map(Object.keys(names.names).map((code, index) => [code, index]))
  return entities.toSorted((a, b) => (order.get(a.code) ?? 0) - (order.get(b.code) ?? 0))
}

/** Builds the lookups over the file of the maps, with the names of another language than English where given. */
export const createDataset = (file: AtlasFile, names?: DisplayNamesFile): Dataset => {
  const entities = inAlphabet(file.entities, names).map((entity) => entityIn(entity, names))
  const entityByCode = new Map(entities.map((entity) => [entity.code, entity]))
  const entityBySlug = new Map(entities.map((entity) => [entity.slug, entity]))
  const instrumentById = new Map(file.instruments.map((instrument) => [instrument.id, instrument]))
  const treatyByKey = new Map(
    file.treaties.map((record) => [`${record.entity} ${record.instrument}`, record]),
  )
  const mapByKey = byKey(file.classMaps)
  const mapTo2007ByKey = byKey(file.classMapsTo2007)

  const entity = (code: EntityCode) => found(entityByCode.get(code), `entity ${code}`)
  const instrument = (id: InstrumentId) => found(instrumentById.get(id), `instrument ${id}`)
  const treatyRecord = (code: EntityCode, id: InstrumentId) => treatyByKey.get(`${code} ${id}`)

  const treatyValue = (code: EntityCode, { instrument: id, on }: MapQuestion): MapValue => {
    const treaty = treatyStatus(treatyRecord(code, id), instrument(id), entity(code), on)
    return { classes: [treaty.class], rule: treaty.rule, treaty }
  }

  return {
    dataVersion: file.dataVersion,
    entities,
    instruments: file.instruments,
    publishedTotals: file.publishedTotals,
    mapSources: file.mapSources,
    entity,
    entityBySlugOrCode: (text) =>
      entityByCode.get(text.toUpperCase()) ?? entityBySlug.get(text.toLowerCase()),
    instrument,
    placeName: (code, english) => names?.names[code] ?? english,
    treatyRecord,
    treatySourceIds: (id) => bySource(file.treaties.filter((record) => record.instrument === id)),
    valueTo2007: (code, question) => mapFor(mapTo2007ByKey, question)?.[code],
    valueOf: (code, question) => {
      if (question.theme === 'treaties') return treatyValue(code, question)
      const { theme, sub } = question
      return found(mapFor(mapByKey, question)?.[code], `value for ${code}, ${theme}, ${sub}`)
    },
  }
}
