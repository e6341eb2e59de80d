import type { Entity, EntityCode } from '../domain/entity'
import { type Evidence } from '../domain/evidence'
import type { RuleId } from '../domain/rules'
import { type OffenceRecord, offenceStatus, type OffenceStatus } from '../domain/offence'
import type { PublishedTotal } from '../domain/published'
import { type ClassId, type SubId, type ThemeId, type Part, partOf as fileOf, kindOf } from '../domain/themes'
import { PARTS } from '../domain/themeRow'
import type { Instrument, InstrumentId, IsoDay, TreatyRecord } from '../domain/treaty'
import { isSameStatus, treatyStatus, type TreatyStatus } from '../domain/treatyStatus'
import type {
  AtlasFile,
  Classified,
  ClassMap,
  DisplayNamesFile,
  FormatVersion,
  PartFile,
  SourceName,
  ThemeData,
} from './contract'
import { entityIn } from './load'

/** A map: a theme and sub-choice with the evidence, or the instrument and day, that apply. */
export interface MapQuestion {
  readonly theme: ThemeId
  readonly sub: SubId
  readonly evidence: Evidence
  readonly instrument: InstrumentId
  readonly on: IsoDay
}

export interface MapValue extends Omit<Classified, 'rule'> {
  readonly classes: readonly ClassId[]
  readonly rule: RuleId
  readonly treaty?: TreatyStatus
  readonly offence?: OffenceStatus
}

/** The dataset with its lookups. It is immutable; `with` returns another with more themes. */
export interface Dataset {
  readonly dataVersion: string
  readonly has: (theme: ThemeId) => boolean
  readonly with: (files: ReadonlyMap<Part, PartFile>) => Dataset
  readonly entities: readonly Entity[]
  readonly instruments: readonly Instrument[]
  readonly publishedTotals: readonly PublishedTotal[]
  readonly mapSources: readonly SourceName[]
  /** Sub-choice by which these data answer; released data of format 1 may lack the given one. */
  readonly partOf: (theme: ThemeId, sub: SubId) => SubId
  /** Throws for an unknown code: codes come from the dataset itself. */
  readonly entity: (code: EntityCode) => Entity
  readonly entityBySlugOrCode: (text: string) => Entity | undefined
  readonly instrument: (id: InstrumentId) => Instrument
  /** Name of land outside the study in the dataset's language, else the English one given. */
  readonly placeName: (code: string, english: string) => string
  readonly treatyRecord: (entity: EntityCode, instrument: InstrumentId) => TreatyRecord | undefined
  readonly offenceRecord: (entity: EntityCode) => OffenceRecord | undefined
  readonly offenceSourceIds: () => readonly string[]
  /** Source ids of an instrument's records, the most used first. */
  readonly treatySourceIds: (instrument: InstrumentId) => readonly string[]
  /** R2: the value by statements of 2007 or earlier; undefined for treaties and parts without a published total. */
  readonly valueTo2007: (entity: EntityCode, question: MapQuestion) => Classified | undefined
  readonly valueOf: (entity: EntityCode, question: MapQuestion) => MapValue
}

const found = <T>(value: T | undefined, what: string): T => {
  if (value === undefined) throw new Error(`The dataset has no ${what}.`)
  return value
}

const byKey = (maps: readonly ClassMap[]) =>
  new Map(maps.map(({ theme, sub, evidence = '', byEntity }) => [`${theme} ${sub} ${evidence}`, byEntity]))

type MapsByKey = ReturnType<typeof byKey>

const mapFor = (maps: MapsByKey, { theme, sub, evidence }: MapQuestion) =>
  maps.get(`${theme} ${sub} ${evidence}`) ?? maps.get(`${theme} ${sub} `)

const bySource = (records: readonly { readonly sourceIds: readonly string[] }[]): string[] => {
  const uses = new Map<string, number>()
  for (const id of records.flatMap(({ sourceIds }) => sourceIds)) uses.set(id, (uses.get(id) ?? 0) + 1)
  return [...uses.keys()].toSorted((a, b) => (uses.get(b) ?? 0) - (uses.get(a) ?? 0))
}

/** A language's name file lists names in the order of its alphabet. */
const inAlphabet = (entities: readonly Entity[], names?: DisplayNamesFile): readonly Entity[] => {
  if (!names) return entities.toSorted((a, b) => a.shortName.localeCompare(b.shortName, 'en'))
  const order = new Map(Object.keys(names.names).map((code, index) => [code, index]))
  return entities.toSorted((a, b) => (order.get(a.code) ?? 0) - (order.get(b.code) ?? 0))
}

const isSameDatedValue = (a: MapValue, b: MapValue): boolean =>
  a.treaty && b.treaty
    ? isSameStatus(a.treaty, b.treaty)
    : a.offence?.wording === b.offence?.wording && a.offence?.since === b.offence?.since

type Parts = ReadonlyMap<Part, PartFile>

const NO_PARTS: Parts = new Map()

const mapsOf =
  (of: (file: ThemeData) => readonly ClassMap[]) =>
  (file: AtlasFile | PartFile): ClassMap[] =>
    of(file).map((map) => ({ ...map, sub: partInFormat(file.formatVersion, map.theme, map.sub) }))

const mergedThemes = (file: AtlasFile, parts: Parts): Required<ThemeData> => {
  const all: (AtlasFile | PartFile)[] = [file, ...PARTS.flatMap((part) => parts.get(part) ?? [])]
  return {
    classMaps: all.flatMap(mapsOf(({ classMaps }) => classMaps)),
    classMapsTo2007: all.flatMap(mapsOf(({ classMapsTo2007 }) => classMapsTo2007)),
    treaties: all.flatMap(({ treaties }) => treaties),
    offences: all.flatMap(({ offences = [] }) => offences),
    publishedTotals: all.flatMap(({ publishedTotals }) => publishedTotals),
    mapSources: all.flatMap(({ mapSources }) => mapSources),
  }
}

/** Builds the lookups from the atlas file and the parts loaded so far; `names` are those of another language. */
export const createDataset = (
  file: AtlasFile,
  names?: DisplayNamesFile,
  parts: Parts = NO_PARTS,
): Dataset => {
  const entities = inAlphabet(file.entities, names).map((entity) => entityIn(entity, names))
  return datasetOf({ file, names, parts, entities })
}

interface Content {
  readonly file: AtlasFile
  readonly names: DisplayNamesFile | undefined
  readonly parts: Parts
  readonly entities: readonly Entity[]
}

const datasetOf = (content: Content): Dataset => {
  const { file, names, parts, entities } = content
  const themes = mergedThemes(file, parts)
  const entityByCode = new Map(entities.map((entity) => [entity.code, entity]))
  const entityBySlug = new Map(entities.map((entity) => [entity.slug, entity]))
  const instrumentById = new Map(file.instruments.map((instrument) => [instrument.id, instrument]))
  const treatyByKey = new Map(
    themes.treaties.map((record) => [`${record.entity} ${record.instrument}`, record]),
  )
  const offenceByEntity = new Map(themes.offences.map((record) => [record.entity, record]))
  const mapByKey = byKey(themes.classMaps)
  const mapTo2007ByKey = byKey(themes.classMapsTo2007)

  const entity = (code: EntityCode) => found(entityByCode.get(code), `entity ${code}`)
  const instrument = (id: InstrumentId) => found(instrumentById.get(id), `instrument ${id}`)
  const treatyRecord = (code: EntityCode, id: InstrumentId) => treatyByKey.get(`${code} ${id}`)

  const has = (theme: ThemeId): boolean => {
    const part = fileOf(theme)
    return part === null || parts.has(part)
  }

  // Returns the same object for the same value on another day, so that views need not render.
  const valuesByKey = new Map<string, MapValue[]>()
  const sameValue = (key: string, value: MapValue): MapValue => {
    const values = valuesByKey.get(key) ?? []
    valuesByKey.set(key, values)
    const before = values.find((other) => isSameDatedValue(other, value))
    if (before) return before
    values.push(value)
    return value
  }
  const treatyValue = (code: EntityCode, { instrument: id, on }: MapQuestion): MapValue => {
    // Without records every state would count as unbound.
    if (!has('treaties')) throw new Error('The dataset has no treaties.')
    const treaty = treatyStatus(treatyRecord(code, id), instrument(id), entity(code), on)
    return sameValue(`${code} ${id}`, { classes: [treaty.class], rule: treaty.rule, treaty })
  }
  const offenceValue = (code: EntityCode, { on }: MapQuestion): MapValue => {
    if (!has('definitions')) throw new Error('The dataset has no coding of offences.')
    const offence = offenceStatus(offenceByEntity.get(code), entity(code), on)
    return sameValue(code, { classes: [offence.class], rule: offence.rule, offence })
  }

  return {
    dataVersion: file.dataVersion,
    has,
    with: (more) => datasetOf({ ...content, parts: new Map([...parts, ...more]) }),
    entities,
    instruments: file.instruments,
    publishedTotals: themes.publishedTotals,
    mapSources: themes.mapSources,
    partOf: (theme, sub) => partInFormat(file.formatVersion, theme, sub),
    entity,
    entityBySlugOrCode: (text) =>
      entityByCode.get(text.toUpperCase()) ?? entityBySlug.get(text.toLowerCase()),
    instrument,
    placeName: (code, english) => names?.names[code] ?? english,
    treatyRecord,
    offenceRecord: (code) => offenceByEntity.get(code),
    offenceSourceIds: () => bySource(themes.offences),
    treatySourceIds: (id) => bySource(themes.treaties.filter((record) => record.instrument === id)),
    valueTo2007: (code, question) => mapFor(mapTo2007ByKey, question)?.[code],
    valueOf: (code, question) => {
      const { theme, sub } = question
      const kind = kindOf(theme, sub)
      if (kind === 'treaties') return treatyValue(code, question)
      if (kind === 'since') return offenceValue(code, question)
      return found(mapFor(mapByKey, question)?.[code], `value for ${code}, ${theme}, ${sub}`)
    },
  }
}

const PARTS_OF_FORMAT_1: Readonly<Record<string, SubId>> = {
  // The first map of definitions counted all named forms (decision 0029).
  'definitions/main': 'all-forms',
  // The day was unknown, only the kind of law (decision 0033).
  'definitions/since': 'law',
}

const partInFormat = (format: FormatVersion, theme: ThemeId, sub: SubId): SubId =>
  (format === 1 ? PARTS_OF_FORMAT_1[`${theme}/${sub}`] : undefined) ?? sub
