import type { Problem, Report } from '../problem'
import { CORRIDORS_FILE, type CorridorRow, readCorridors } from './corridors'
import { ENTITIES_FILE, type EntityRow, readEntities } from './entities'
import { HOSTS_FILE, type HostRow, readHosts } from './fileSharingHosts'
import { HELPLINES_FILE, type HelplineRow, readHelplines } from './helplines'
import { INSTRUMENTS_FILE, type InstrumentRow, readInstruments } from './instruments'
import { NAMES_FILE, type NameRow, readNames } from './names'
import { PLACE_NAMES_FILE, type PlaceNamesRow, readPlaceNames } from './placeNames'
import { PLACE_POINTS_FILE, type PlacePointRow, readPlacePoints } from './placePoints'
import { PLACES_FILE, type PlaceRow, readPlaces } from './places'
import { POLICY_FILE, type PolicyRow, readPolicy } from './policy'
import { readTotals, TOTALS_FILE, type TotalRow } from './publishedTotals'
import { readSources, SOURCES_FILE, type SourceRow } from './sources'
import { readStudyStatements, STATEMENTS_FILE, type StudyStatementRow } from './studyStatements'
import { readTipFlows, TIP_FILE, type TipRow } from './tipFlows'
import { readTreaties, TREATIES_FILE, type TreatyRow } from './treaties'
import { CHANGES_FILE, type ChangeRow, readChanges } from './valueChanges'
import { readVictims, VICTIMS_FILE, type VictimsRow } from './victims'
import { readVersion, VERSION_FILE } from './version'

/** All that the build reads, as typed rows that still know their line. */
export interface Evidence {
  /** Whether every row of the file could be read. What refers to a damaged file is not held against it. */
  readonly isWhole: (file: string) => boolean
  readonly version: string
  readonly entities: readonly EntityRow[]
  readonly instruments: readonly InstrumentRow[]
  readonly names: readonly NameRow[]
  readonly places: readonly PlaceRow[]
  readonly placeNames: readonly PlaceNamesRow[]
  readonly placePoints: readonly PlacePointRow[]
  readonly totals: readonly TotalRow[]
  readonly studyStatements: readonly StudyStatementRow[]
  readonly sources: readonly SourceRow[]
  readonly fileSharingHosts: readonly HostRow[]
  readonly tipFlows: readonly TipRow[]
  readonly corridors: readonly CorridorRow[]
  readonly treaties: readonly TreatyRow[]
  readonly policy: readonly PolicyRow[]
  readonly victims: readonly VictimsRow[]
  readonly changes: readonly ChangeRow[]
  readonly helplines: readonly HelplineRow[]
}

/** Files the build reads, by their path in the project. */
export const INPUT_FILES = [
  VERSION_FILE,
  ENTITIES_FILE,
  INSTRUMENTS_FILE,
  NAMES_FILE,
  PLACES_FILE,
  PLACE_NAMES_FILE,
  PLACE_POINTS_FILE,
  TOTALS_FILE,
  STATEMENTS_FILE,
  SOURCES_FILE,
  HOSTS_FILE,
  TIP_FILE,
  CORRIDORS_FILE,
  TREATIES_FILE,
  POLICY_FILE,
  VICTIMS_FILE,
  CHANGES_FILE,
  HELPLINES_FILE,
] as const

/** Bytes of the files by path. */
export type Inputs = ReadonlyMap<string, Uint8Array>

type Reader<T> = (bytes: Uint8Array, report: Report) => T

/** Reads every file. Rows that cannot be read are left out, and each is among the problems. */
export const readEvidence = (inputs: Inputs): { evidence: Evidence; problems: Problem[] } => {
  const problems: Problem[] = []
  const report = (problem: Problem) => problems.push(problem)
  const read = <T>(file: string, reader: Reader<T>, instead: T): T => {
    const bytes = inputs.get(file)
    if (bytes !== undefined) return reader(bytes, report)
    report({ file, line: 1, column: '1', value: file, fault: 'is missing', expected: 'the file to be there' })
    return instead
  }
  const rows = {
    version: read(VERSION_FILE, readVersion, ''),
    entities: read(ENTITIES_FILE, readEntities, []),
    instruments: read(INSTRUMENTS_FILE, readInstruments, []),
    names: read(NAMES_FILE, readNames, []),
    places: read(PLACES_FILE, readPlaces, []),
    placeNames: read(PLACE_NAMES_FILE, readPlaceNames, []),
    placePoints: read(PLACE_POINTS_FILE, readPlacePoints, []),
    totals: read(TOTALS_FILE, readTotals, []),
    studyStatements: read(STATEMENTS_FILE, readStudyStatements, []),
    sources: read(SOURCES_FILE, readSources, []),
    fileSharingHosts: read(HOSTS_FILE, readHosts, []),
    tipFlows: read(TIP_FILE, readTipFlows, []),
    corridors: read(CORRIDORS_FILE, readCorridors, []),
    treaties: read(TREATIES_FILE, readTreaties, []),
    policy: read(POLICY_FILE, readPolicy, []),
    victims: read(VICTIMS_FILE, readVictims, []),
    changes: read(CHANGES_FILE, readChanges, []),
    helplines: read(HELPLINES_FILE, readHelplines, []),
  }
  const damaged = new Set(problems.map(({ file }) => file))
  return { evidence: { ...rows, isWhole: (file) => !damaged.has(file) }, problems }
}
