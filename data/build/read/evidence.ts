import { poFile } from '../../../scripts/translations/files'
import { isDay } from '../../../src/domain/clock'
import type { Problem, Report } from '../problem'
import {
  ARTICLES_FILE,
  type ArticleRow,
  type DifferenceRow,
  DIFFERENCES_FILE,
  readArticles,
  readDifferences,
} from './articles'
import { CORRIDORS_FILE, type CorridorRow, readCorridors } from './corridors'
import { CRIMINALISATION_FILE, type OffenceRow, readCriminalisation } from './criminalisation'
import { ENTITIES_FILE, type EntityRow, readEntities } from './entities'
import { ENTITY_CODES_FILE, type EntityCodesRow, readEntityCodes } from './entityCodes'
import { HOSTS_FILE, type HostRow, readHosts } from './fileSharingHosts'
import { HELPLINES_FILE, type HelplineRow, readHelplines } from './helplines'
import { IC_TIP_FILE, type IcTipRow, readIcTip } from './icTip'
import { INSTRUMENTS_FILE, type InstrumentRow, readInstruments } from './instruments'
import { LAWS_FILE, type LawRow, readLaws } from './laws'
import { MEMBERSHIPS_FILE, type MembershipRow, readMemberships } from './memberships'
import { NAMES_FILE, type NameRow, readNames } from './names'
import { OTHER_LANGUAGES, PLACE_NAMES_FILE, type PlaceNamesRow, readPlaceNames } from './placeNames'
import { PLACE_POINTS_FILE, type PlacePointRow, readPlacePoints } from './placePoints'
import { PLACES_FILE, type PlaceRow, readPlaces } from './places'
import { POLICY_FILE, type PolicyRow, readPolicy } from './policy'
import { CHAPTERS_FILE, type ChapterRow, readChapters } from './reportChapters'
import { readTotals, TOTALS_FILE, type TotalRow } from './publishedTotals'
import { readSources, SOURCES_FILE, type SourceRow } from './sources'
import { readStudyStatements, STATEMENTS_FILE, type StudyStatementRow } from './studyStatements'
import { readTipFlows, TIP_FILE, type TipRow } from './tipFlows'
import { readTreaties, TREATIES_FILE, type TreatyRow } from './treaties'
import { CHANGES_FILE, type ChangeRow, readChanges } from './valueChanges'
import { readVictims, VICTIMS_FILE, type VictimsRow } from './victims'
import { readVersion, VERSION_FILE } from './version'
import { readTranslations, type TranslationRow } from './translations'

/** Everything the build reads, as typed rows with line numbers. */
export interface Evidence {
  /** Whether every row of the file was read; references to a damaged file are not checked. */
  readonly isWhole: (file: string) => boolean
  readonly version: string
  readonly entities: readonly EntityRow[]
  readonly instruments: readonly InstrumentRow[]
  readonly memberships: readonly MembershipRow[]
  readonly names: readonly NameRow[]
  readonly places: readonly PlaceRow[]
  readonly placeNames: readonly PlaceNamesRow[]
  readonly placePoints: readonly PlacePointRow[]
  readonly totals: readonly TotalRow[]
  readonly studyStatements: readonly StudyStatementRow[]
  readonly sources: readonly SourceRow[]
  readonly fileSharingHosts: readonly HostRow[]
  readonly reportChapters: readonly ChapterRow[]
  readonly tipFlows: readonly TipRow[]
  readonly corridors: readonly CorridorRow[]
  readonly treaties: readonly TreatyRow[]
  readonly policy: readonly PolicyRow[]
  readonly articles: readonly ArticleRow[]
  readonly laws: readonly LawRow[]
  readonly articleDifferences: readonly DifferenceRow[]
  readonly criminalisation: readonly OffenceRow[]
  readonly victims: readonly VictimsRow[]
  readonly changes: readonly ChangeRow[]
  readonly helplines: readonly HelplineRow[]
  readonly entityCodes: readonly EntityCodesRow[]
  readonly icTip: readonly IcTipRow[]
  readonly translations: readonly TranslationRow[]
}

export const INPUT_FILES = [
  VERSION_FILE,
  ENTITIES_FILE,
  INSTRUMENTS_FILE,
  MEMBERSHIPS_FILE,
  NAMES_FILE,
  PLACES_FILE,
  PLACE_NAMES_FILE,
  PLACE_POINTS_FILE,
  TOTALS_FILE,
  STATEMENTS_FILE,
  SOURCES_FILE,
  HOSTS_FILE,
  CHAPTERS_FILE,
  TIP_FILE,
  CORRIDORS_FILE,
  TREATIES_FILE,
  POLICY_FILE,
  ARTICLES_FILE,
  LAWS_FILE,
  DIFFERENCES_FILE,
  CRIMINALISATION_FILE,
  VICTIMS_FILE,
  CHANGES_FILE,
  HELPLINES_FILE,
  ENTITY_CODES_FILE,
  IC_TIP_FILE,
  ...OTHER_LANGUAGES.map(poFile),
] as const

export interface Unreadable {
  readonly fault: string
}

export type Inputs = ReadonlyMap<string, Uint8Array | Unreadable>

type Reader<T> = (bytes: Uint8Array, report: Report) => T

export interface Reading {
  readonly evidence: Evidence
  readonly problems: readonly Problem[]
}

interface FileReading {
  readonly dataDay: string | undefined
  readonly rows: unknown
  readonly problems: readonly Problem[]
}

/** Remembers what bytes were read as, so that unchanged files are not read again. */
export type Memory = WeakMap<Uint8Array, FileReading>

const readRows = (bytes: Uint8Array, reader: Reader<unknown>, dataDay: string | undefined): FileReading => {
  const problems: Problem[] = []
  const report = (problem: Problem) => {
    problems.push(problem)
  }
  return { dataDay, rows: reader(bytes, Object.assign(report, { dataDay })), problems }
}

/** Reads every file; unreadable rows are left out and reported. */
export const readEvidence = (inputs: Inputs, memory: Memory = new WeakMap()): Reading => {
  const problems: Problem[] = []
  let dataDay: string | undefined
  const readBytes = <T>(bytes: Uint8Array, reader: Reader<T>): T => {
    const known = memory.get(bytes)
    const reading = known && known.dataDay === dataDay ? known : readRows(bytes, reader, dataDay)
    memory.set(bytes, reading)
    for (const problem of reading.problems) problems.push(problem)
    return reading.rows as T
  }
  const read = <T>(file: string, reader: Reader<T>, instead: T): T => {
    const input = inputs.get(file) ?? { fault: 'is missing' }
    if (!('fault' in input)) return readBytes(input, reader)
    problems.push({ file, line: 1, column: '1', value: file, ...input, expected: 'a file that can be read' })
    return instead
  }
  const version = read(VERSION_FILE, readVersion, '')
  // An invalid version is reported, and no date is compared with it.
  if (isDay(version)) dataDay = version
  const rows = {
    version,
    entities: read(ENTITIES_FILE, readEntities, []),
    instruments: read(INSTRUMENTS_FILE, readInstruments, []),
    memberships: read(MEMBERSHIPS_FILE, readMemberships, []),
    names: read(NAMES_FILE, readNames, []),
    places: read(PLACES_FILE, readPlaces, []),
    placeNames: read(PLACE_NAMES_FILE, readPlaceNames, []),
    placePoints: read(PLACE_POINTS_FILE, readPlacePoints, []),
    totals: read(TOTALS_FILE, readTotals, []),
    studyStatements: read(STATEMENTS_FILE, readStudyStatements, []),
    sources: read(SOURCES_FILE, readSources, []),
    fileSharingHosts: read(HOSTS_FILE, readHosts, []),
    reportChapters: read(CHAPTERS_FILE, readChapters, []),
    tipFlows: read(TIP_FILE, readTipFlows, []),
    corridors: read(CORRIDORS_FILE, readCorridors, []),
    treaties: read(TREATIES_FILE, readTreaties, []),
    policy: read(POLICY_FILE, readPolicy, []),
    articles: read(ARTICLES_FILE, readArticles, []),
    laws: read(LAWS_FILE, readLaws, []),
    articleDifferences: read(DIFFERENCES_FILE, readDifferences, []),
    criminalisation: read(CRIMINALISATION_FILE, readCriminalisation, []),
    victims: read(VICTIMS_FILE, readVictims, []),
    changes: read(CHANGES_FILE, readChanges, []),
    helplines: read(HELPLINES_FILE, readHelplines, []),
    entityCodes: read(ENTITY_CODES_FILE, readEntityCodes, []),
    icTip: read(IC_TIP_FILE, readIcTip, []),
    translations: OTHER_LANGUAGES.flatMap((language) =>
      read(poFile(language), readTranslations(language), []),
    ),
  }
  const damaged = new Set(problems.map(({ file }) => file))
  return { evidence: { ...rows, isWhole: (file) => !damaged.has(file) }, problems }
}
