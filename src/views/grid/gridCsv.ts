import { type CsvField, toCsv } from '../../dataset/csv'
import type { ClassId } from '../../domain/themes'
import type { Entity } from '../../domain/entity'
import type { Instrument } from '../../domain/treaty'
import type { TreatyStatus } from '../../domain/treatyStatus'
import { nameInFile } from '../../wording/words'

/**
 * The grid as text of a CSV, rows as they stand: for each instrument the class and the day that goes with it. Where
 * the key's filter leaves a cell blank the fields are empty too.
 */
export const gridCsv = (
  rows: readonly Entity[],
  instruments: readonly Instrument[],
  statusOf: (entity: string, instrument: string) => TreatyStatus,
  classes: readonly ClassId[],
  about: string,
): string =>
  toCsv(
    ['entity', 'country', 'region', ...instruments.flatMap(({ id }) => [id, `${id}_since`]), 'about'],
    rows.map((entity): CsvField[] => [
      entity.code,
      nameInFile(entity),
      entity.region,
      ...instruments.flatMap(({ id }): CsvField[] => {
        const status = statusOf(entity.code, id)
        const isShown = classes.length === 0 || classes.includes(status.class)
        return isShown ? [status.class, status.since] : [undefined, undefined]
      }),
      about,
    ]),
  )
