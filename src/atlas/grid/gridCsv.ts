import { type CsvField, toCsv } from '../../data/csv'
import type { Entity, EntityCode } from '../../domain/entity'
import type { ClassId } from '../../domain/themes'
import type { Instrument, InstrumentId } from '../../domain/treaty'
import type { TreatyStatus } from '../../domain/treatyStatus'
import { SOURCE_COLUMNS, sourceFields, type ValueSource } from '../../text/sentences/valueSources'
import { nameInFile } from '../../text/sentences/words'

/** What the file of the grid is made from. */
export interface GridFile {
  readonly rows: readonly Entity[]
  readonly instruments: readonly Instrument[]
  readonly statusOf: (entity: EntityCode, instrument: InstrumentId) => TreatyStatus
  readonly sourcesOf: (entity: EntityCode, instrument: InstrumentId) => readonly ValueSource[]
  /** The classes that the key leaves; all where there are none. */
  readonly classes: readonly ClassId[]
  readonly about: string
}

/**
 * The grid as text of a CSV, rows as they stand: for each instrument the class, how it is worded (`not-known-since`: not
 * bound up to the last day our sources speak of), the day that goes with it and the ids
 * of its sources, and behind them all sources of the row by name. Where the key's filter leaves a cell blank its
 * fields are empty too.
 */
export const gridCsv = ({ rows, instruments, statusOf, sourcesOf, classes, about }: GridFile): string =>
  toCsv(
    [
      'entity',
      'country',
      'region',
      ...instruments.flatMap(({ id }) => [id, `${id}_wording`, `${id}_since`, `${id}_source_ids`]),
      ...SOURCE_COLUMNS,
      'about',
    ],
    rows.map((entity): CsvField[] => {
      const named = new Map<string, ValueSource>()
      const cells = instruments.flatMap(({ id }): CsvField[] => {
        const status = statusOf(entity.code, id)
        if (classes.length > 0 && !classes.includes(status.class))
          return [undefined, undefined, undefined, undefined]
        const sources = sourcesOf(entity.code, id)
        for (const source of sources) named.set(source.id, source)
        return [status.class, status.wording, status.since, sources.map((source) => source.id).join(';')]
      })
      return [
        entity.code,
        nameInFile(entity),
        entity.region,
        ...cells,
        ...sourceFields([...named.values()]),
        about,
      ]
    }),
  )
