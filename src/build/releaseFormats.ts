import { treatyDecisions } from '../../data/build/rules/dayDecisions'
import { plainPeriod } from '../../data/build/write/atlas'
import {
  type AtlasFile,
  type EntityRecord,
  FORMAT_VERSION,
  type PeriodRecord,
  type QuestionRecord,
  type SourceName,
} from '../data/contract'
import type { Entity, EntityCode } from '../domain/entity'
import { type Evidence, USUAL_LAST_REPORT } from '../domain/evidence'
import type { PublishedTotal } from '../domain/publishedTotals'
import { questionIdOf, type SubId, type ThemeId } from '../domain/themes'
import { FIRST_DAY, type Instrument, STUDY_DAY, type TreatyRecord } from '../domain/treaty'

/** Number of sources per country: all that embeds need of the files of countries. */
export interface SourceCounts {
  readonly formatVersion: number
  readonly dataVersion: string
  readonly counts: Readonly<Record<EntityCode, number>>
}

/** Path of the counts below a release's folder; the present data have the files of countries instead. */
export const SOURCE_COUNTS_FILE = 'data/source-counts.json'

/** Formats of released data that embeds can show: files of older ones are read as the present one (decision 0026). */
export const READ_FORMATS: readonly number[] = [1, 2, FORMAT_VERSION]

interface OlderMap {
  readonly theme: ThemeId
  readonly sub: SubId
  readonly evidence?: Evidence
  readonly byEntity: Readonly<
    Record<string, Omit<PeriodRecord, 'from' | 'class'> & { readonly classes: readonly string[] }>
  >
}

/** A file of format 1 or 2: the classes at one time, of the first themes or of others, and records of treaties. */
export interface OlderFile {
  readonly formatVersion: number
  readonly dataVersion: string
  readonly entities?: readonly Entity[]
  readonly instruments?: readonly Instrument[]
  readonly classMaps: readonly OlderMap[]
  readonly treaties: readonly TreatyRecord[]
  readonly publishedTotals: readonly PublishedTotal[]
  readonly mapSources: readonly SourceName[]
}

/** Names of files of format 1 and 2, which together have what `atlas.json` has now. */
export const OLDER_FILES = ['atlas.json', 'answers.json', 'treaties.json'] as const

/** Sub-choices that had another meaning in format 1 (decisions 0029 and 0033). */
const RENAMED_IN_FORMAT_1: Readonly<Record<string, SubId>> = {
  'definitions/main': 'all-forms',
  'definitions/since': 'law',
}

/** The last year of law and policy, for which older files have the classes. */
const LAST_YEAR_OF_POLICY = 2009

const mapId = ({ formatVersion }: OlderFile, { theme, sub, evidence }: OlderMap): string => {
  const renamed = formatVersion === 1 ? RENAMED_IN_FORMAT_1[`${theme}/${sub}`] : undefined
  return questionIdOf({ theme, sub: renamed ?? sub, ...(evidence && { evidence }) })
}

/** The one time of an older map: that of its last report, or the last year of policy. */
const timeOfMap = ({ evidence }: OlderMap): string =>
  String(evidence ? USUAL_LAST_REPORT : LAST_YEAR_OF_POLICY)

const treatyId = (instrument: Instrument) =>
  questionIdOf({ theme: 'treaties', sub: 'main', instrument: instrument.id })

const periodsOfMap = (map: OlderMap, code: string): PeriodRecord[] => {
  const answer = map.byEntity[code]
  if (!answer) throw new Error(`A release has no answer for ${code}.`)
  const { classes, ...period } = answer
  return [{ ...period, from: timeOfMap(map), class: classes.join(' ') }]
}

/** Reads files of an older format as one of the present format; maps have the one time that they were made for. */
export const currentAtlas = (files: readonly OlderFile[]): AtlasFile => {
  const [first] = files
  if (!first?.entities || !first.instruments) throw new Error('A release has no entities.')
  const { dataVersion, entities, instruments } = first
  const maps = files.flatMap((file) => file.classMaps.map((map) => ({ id: mapId(file, map), map })))
  const treaties = files.flatMap((file) => file.treaties)
  const questions: QuestionRecord[] = [
    ...maps.map(({ id, map }) => {
      const time = timeOfMap(map)
      return { id, kind: 'years' as const, first: time, last: time, usual: time }
    }),
    ...instruments.map((instrument) => ({
      id: treatyId(instrument),
      kind: 'days' as const,
      first: FIRST_DAY,
      usual: STUDY_DAY,
    })),
  ]
  const periodsOfTreaty = (instrument: Instrument, entity: Entity): PeriodRecord[] => {
    const record = treaties.find((one) => one.entity === entity.code && one.instrument === instrument.id)
    return treatyDecisions(entity, instrument, record).map(plainPeriod)
  }
  return {
    formatVersion: FORMAT_VERSION,
    dataVersion,
    questions,
    instruments,
    entities: entities.map((entity): EntityRecord => ({
      ...entity,
      answers: Object.fromEntries([
        ...maps.map(({ id, map }) => [id, periodsOfMap(map, entity.code)] as const),
        ...instruments.map(
          (instrument) => [treatyId(instrument), periodsOfTreaty(instrument, entity)] as const,
        ),
      ]),
    })),
    publishedTotals: [],
    mapSources: files.flatMap((file) => file.mapSources),
  }
}
