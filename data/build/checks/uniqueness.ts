import { CORRIDORS_FILE } from '../read/corridors'
import { CRIMINALISATION_FILE } from '../read/criminalisation'
import { ENTITIES_FILE } from '../read/entities'
import { HOSTS_FILE } from '../read/fileSharingHosts'
import { IC_TIP_FILE } from '../read/icTip'
import { INSTRUMENTS_FILE } from '../read/instruments'
import { OTHER_LANGUAGES, PLACE_NAMES_FILE } from '../read/placeNames'
import { PLACE_POINTS_FILE } from '../read/placePoints'
import { PLACES_FILE } from '../read/places'
import { POLICY_FILE } from '../read/policy'
import { TOTALS_FILE } from '../read/publishedTotals'
import { SOURCES_FILE } from '../read/sources'
import { TIP_FILE } from '../read/tipFlows'
import { TREATIES_FILE } from '../read/treaties'
import { VICTIMS_FILE } from '../read/victims'
import { type Check, reportRepeats } from './check'

/** R4: no record occurs twice. */
export const everyRecordIsUnique: Check = (evidence, report) => {
  const { entities, instruments, places, placeNames, placePoints, totals, sources, fileSharingHosts, icTip } =
    evidence
  reportRepeats(ENTITIES_FILE, 'id', entities, ({ code }) => code, report)
  reportRepeats(ENTITIES_FILE, 'slug', entities, ({ slug }) => slug, report)
  reportRepeats(INSTRUMENTS_FILE, 'id', instruments, ({ dataId }) => dataId, report)
  reportRepeats(INSTRUMENTS_FILE, 'url_id', instruments, ({ id }) => id, report)
  reportRepeats(PLACES_FILE, 'code', places, ({ code }) => code, report)
  reportRepeats(PLACES_FILE, 'name', places, ({ name }) => name, report)
  reportRepeats(PLACE_POINTS_FILE, 'code', placePoints, ({ code }) => code, report)
  reportRepeats(PLACE_NAMES_FILE, 'code', placeNames, ({ code }) => code, report)
  for (const language of OTHER_LANGUAGES)
    reportRepeats(PLACE_NAMES_FILE, language, placeNames, ({ names }) => names[language], report)
  reportRepeats(TOTALS_FILE, 'id', totals, ({ id }) => id, report)
  reportRepeats(SOURCES_FILE, 'source_id', sources, ({ id }) => id, report)
  reportRepeats(HOSTS_FILE, 'host', fileSharingHosts, ({ host }) => host, report)
  reportRepeats(
    IC_TIP_FILE,
    'column',
    icTip,
    ({ file, column, code = '' }) => [file, column, code].join(' ').trim(),
    report,
  )
}

const wholeRow = (row: { readonly line: number }): string => JSON.stringify({ ...row, line: undefined })

/** R4: no statement occurs twice. */
export const everyStatementIsUnique: Check = (evidence, report) => {
  const { tipFlows, corridors, treaties, policy, criminalisation, victims } = evidence
  reportRepeats(TIP_FILE, 'report_year', tipFlows, ({ entity, year }) => `${entity} ${year}`, report)
  reportRepeats(
    CRIMINALISATION_FILE,
    'year',
    criminalisation,
    ({ entity, year }) => `${entity} ${year}`,
    report,
  )
  reportRepeats(VICTIMS_FILE, 'year', victims, ({ entity, year }) => `${entity} ${year}`, report)
  reportRepeats(
    TREATIES_FILE,
    'instrument',
    treaties,
    ({ entity, instrument }) => `${entity} ${instrument}`,
    report,
  )
  reportRepeats(CORRIDORS_FILE, 'origin', corridors, wholeRow, report)
  reportRepeats(
    POLICY_FILE,
    'code',
    policy,
    ({ entity, indicator, code, asOf, sourceIds, locator }) =>
      [entity, indicator, code, asOf ?? 'undated', sourceIds.join(';'), locator].join(' '),
    report,
  )
}
