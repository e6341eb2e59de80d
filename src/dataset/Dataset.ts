import type { Entity, EntityCode } from '../domain/entity'
import type { Evidence } from '../domain/evidence'
import type { PublishedTotal } from '../domain/published'
import type { RuleId } from '../domain/rules'
import type { ClassId, SubId, ThemeId } from '../domain/themes'
import type { Instrument, InstrumentId, IsoDay, TreatyRecord } from '../domain/treaty'
import { treatyStatus, type TreatyStatus } from '../domain/treatyStatus'
import type { AtlasFile, Classified, Source } from './contract'

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
  readonly treatyRecord: (entity: EntityCode, instrument: InstrumentId) => TreatyRecord | undefined
  /** The one function through which every view reads a value. */
  readonly valueOf: (entity: EntityCode, question: MapQuestion) => MapValue
}

const found = <T>(value: T | undefined, what: string): T => {
  if (value === undefined) throw new Error(`The dataset has no ${what}.`)
  return value
}

/** Builds the lookups over the file of the maps. */
export const createDataset = (file: AtlasFile): Dataset => {
  const entities = file.entities.toSorted((a, b) => a.shortName.localeCompare(b.shortName, 'en'))
  const entityByCode = new Map(entities.map((entity) => [entity.code, entity]))
  const entityBySlug = new Map(entities.map((entity) => [entity.slug, entity]))
  const instrumentById = new Map(file.instruments.map((instrument) => [instrument.id, instrument]))
  const treatyByKey = new Map(
    file.treaties.map((record) => [`${record.entity} ${record.instrument}`, record]),
  )
  const mapByKey = new Map(
    file.classMaps.map((map) => [`${map.theme} ${map.sub} ${map.evidence ?? ''}`, map.byEntity]),
  )

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
    treatyRecord,
    valueOf: (code, question) => {
      if (question.theme === 'treaties') return treatyValue(code, question)
      const { theme, sub, evidence } = question
      const map = mapByKey.get(`${theme} ${sub} ${evidence}`) ?? mapByKey.get(`${theme} ${sub} `)
      return found(map?.[code], `value for ${code}, ${theme}, ${sub}`)
    },
  }
}
