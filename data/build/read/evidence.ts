import type { Problem } from '../problem'
import { CORRIDORS_FILE, type CorridorRow, readCorridors } from './corridors'
import { ENTITIES_FILE, type EntityRow, readEntities } from './entities'
import { INSTRUMENTS_FILE, type InstrumentRow, readInstruments } from './instruments'
import { PLACES_FILE, type PlaceRow, readPlaces } from './places'
import { POLICY_FILE, type PolicyRow, readPolicy } from './policy'
import { readTotals, TOTALS_FILE, type TotalRow } from './publishedTotals'
import { readSources, SOURCES_FILE, type SourceRow } from './sources'
import { readTipFlows, TIP_FILE, type TipRow } from './tipFlows'
import { readTreaties, TREATIES_FILE, type TreatyRow } from './treaties'
import { readVictims, VICTIMS_FILE, type VictimsRow } from './victims'
import { readVersion, VERSION_FILE } from './version'

/** All that the build reads, as typed rows that still know their line. */
export interface Evidence {
  readonly version: string
  readonly entities: readonly EntityRow[]
  readonly instruments: readonly InstrumentRow[]
  readonly places: readonly PlaceRow[]
  readonly totals: readonly TotalRow[]
  readonly sources: readonly SourceRow[]
  readonly tipFlows: readonly TipRow[]
  readonly corridors: readonly CorridorRow[]
  readonly treaties: readonly TreatyRow[]
  readonly policy: readonly PolicyRow[]
  readonly victims: readonly VictimsRow[]
}

/** Files the build reads, by their path in the project. */
export const INPUT_FILES = [
  VERSION_FILE,
  ENTITIES_FILE,
  INSTRUMENTS_FILE,
  PLACES_FILE,
  TOTALS_FILE,
  SOURCES_FILE,
  TIP_FILE,
  CORRIDORS_FILE,
  TREATIES_FILE,
  POLICY_FILE,
  VICTIMS_FILE,
] as const

/** Bytes of the files by path. */
export type Inputs = ReadonlyMap<string, Uint8Array>

/** Reads every file. Rows that cannot be read are left out, and each is among the problems. */
export const readEvidence = (inputs: Inputs): { evidence: Evidence; problems: Problem[] } => {
  const problems: Problem[] = []
  const report = (problem: Problem) => problems.push(problem)
  const bytes = (file: string): Uint8Array => {
    const found = inputs.get(file)
    if (found === undefined)
      report({
        file,
        line: 1,
        column: '1',
        value: file,
        fault: 'is missing',
        expected: 'the file to be there',
      })
    return found ?? new Uint8Array()
  }
  const evidence: Evidence = {
    version: readVersion(bytes(VERSION_FILE), report),
    entities: readEntities(bytes(ENTITIES_FILE), report),
    instruments: readInstruments(bytes(INSTRUMENTS_FILE), report),
    places: readPlaces(bytes(PLACES_FILE), report),
    totals: readTotals(bytes(TOTALS_FILE), report),
    sources: readSources(bytes(SOURCES_FILE), report),
    tipFlows: readTipFlows(bytes(TIP_FILE), report),
    corridors: readCorridors(bytes(CORRIDORS_FILE), report),
    treaties: readTreaties(bytes(TREATIES_FILE), report),
    policy: readPolicy(bytes(POLICY_FILE), report),
    victims: readVictims(bytes(VICTIMS_FILE), report),
  }
  return { evidence, problems }
}
