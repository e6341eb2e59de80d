import type { Entity, EntityCode } from '../domain/entity'
import type { Evidence, RuleId } from '../domain/evidence'
import { type OffenceRecord, offenceStatus, type OffenceStatus } from '../domain/offence'
import type { PublishedTotal } from '../domain/published'
import {
  type ClassId,
  type SubId,
  type ThemeId,
  type Part,
  hasDay,
  partOf as fileOf,
  PARTS,
} from '../domain/themes'
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
  /** Since when trafficking is an offence only: the words and the period behind the class. */
  readonly offence?: OffenceStatus
}

/** The dataset with its lookups. Immutable; what arrives later makes another one, which knows more. */
export interface Dataset {
  readonly dataVersion: string
  /** Whether it answers for the theme. */
  readonly has: (theme: ThemeId) => boolean
  /** The same with what further themes need. */
  readonly with: (files: ReadonlyMap<Part, PartFile>) => Dataset
  /** All entities, sorted by name. */
  readonly entities: readonly Entity[]
  readonly instruments: readonly Instrument[]
  readonly publishedTotals: readonly PublishedTotal[]
  readonly mapSources: readonly SourceName[]
  /** The part of a theme by which these data answer: the one given, or for released data the one they had instead. */
  readonly partOf: (theme: ThemeId, sub: SubId) => SubId
  /** The entity with this code. Throws where there is none: codes come from the dataset itself. */
  readonly entity: (code: EntityCode) => Entity
  /** The entity a link names by code or slug, if any. */
  readonly entityBySlugOrCode: (text: string) => Entity | undefined
  readonly instrument: (id: InstrumentId) => Instrument
  /** Name of land outside the study in the language of the dataset; the English one given where it has none. */
  readonly placeName: (code: string, english: string) => string
  readonly treatyRecord: (entity: EntityCode, instrument: InstrumentId) => TreatyRecord | undefined
  /** What a coding says of since when trafficking is an offence there; nothing where it leaves the entity out. */
  readonly offenceRecord: (entity: EntityCode) => OffenceRecord | undefined
  /** Sources of that coding. */
  readonly offenceSourceIds: () => readonly string[]
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

const bySource = (records: readonly { readonly sourceIds: readonly string[] }[]): string[] => {
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

/** Whether two values of an entity under one question say the same. */
const isSameDatedValue = (a: MapValue, b: MapValue): boolean =>
  a.treaty && b.treaty
    ? isSameStatus(a.treaty, b.treaty)
    : a.offence?.wording === b.offence?.wording && a.offence?.since === b.offence?.since

type Parts = ReadonlyMap<Part, PartFile>

const NO_PARTS: Parts = new Map()

/** Maps of a file under today's names of their parts. */
const mapsOf =
  (of: (file: ThemeData) => readonly ClassMap[]) =>
  (file: AtlasFile | PartFile): ClassMap[] =>
    of(file).map((map) => ({ ...map, sub: partInFormat(file.formatVersion, map.theme, map.sub) }))

/** What is known of all themes there are files of. */
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

/**
 * Builds the lookups over the file of the maps and what there is of further themes, with the names of another language
 * than English where given.
 */
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

  // A record says few things over all days: the same object each time tells views that there is nothing to draw.
  const told = new Map<string, MapValue[]>()
  const sameValue = (key: string, value: MapValue): MapValue => {
    const values = told.get(key) ?? []
    told.set(key, values)
    const before = values.find((other) => isSameDatedValue(other, value))
    if (before) return before
    values.push(value)
    return value
  }
  const treatyValue = (code: EntityCode, { instrument: id, on }: MapQuestion): MapValue => {
    // Without records every state would seem unbound.
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
      if (theme === 'treaties') return treatyValue(code, question)
      if (hasDay(theme, sub)) return offenceValue(code, question)
      return found(mapFor(mapByKey, question)?.[code], `value for ${code}, ${theme}, ${sub}`)
    },
  }
}

/** Parts of a theme that data of format 1 lack, each with the part of those data that answers in its place. */
const PARTS_OF_FORMAT_1: Readonly<Record<string, SubId>> = {
  // The first map of definitions counted every form named, and not yet the forms of the study's list (decision 0029).
  'definitions/main': 'all-forms',
  // Nothing was known by day, only the kind of law (decision 0033).
  'definitions/since': 'law',
}

/** The part of a theme by which data of a format answer: today's own, or for released data the one they had instead. */
const partInFormat = (format: FormatVersion, theme: ThemeId, sub: SubId): SubId =>
  (format === 1 ? PARTS_OF_FORMAT_1[`${theme}/${sub}`] : undefined) ?? sub
