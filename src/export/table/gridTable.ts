import type { CsvField, CsvTable } from '../../data/csv'
import type { Entity, EntityCode } from '../../domain/entity'
import type { ClassId } from '../../domain/themes'
import type { Instrument, InstrumentId } from '../../domain/treaty'
import { kindOfDay, type TreatyStatus } from '../../domain/treatyStatus'
import { SOURCE_COLUMNS, sourceFields, type ValueSource } from '../../text/sentences/valueSources'
import type { Texts } from '../../text/i18n'
import { nameInFile } from '../../text/sentences/words'

interface GridFile {
  readonly texts: Texts
  readonly rows: readonly Entity[]
  readonly instruments: readonly Instrument[]
  readonly statusOf: (entity: EntityCode, instrument: InstrumentId) => TreatyStatus
  readonly sourcesOf: (entity: EntityCode, instrument: InstrumentId) => readonly ValueSource[]
  /** Classes that the key's filter leaves; empty for all. */
  readonly classes: readonly ClassId[]
}

/** What a file says of each treaty beside the class. */
const CELL_FIELDS = ['wording', 'since', 'since_kind', 'source_ids'] as const

/** The grid as a table for a file, rows as shown; fields of cells that the key's filter leaves blank are empty. */
export const gridTable = ({
  texts,
  rows,
  instruments,
  statusOf,
  sourcesOf,
  classes,
}: GridFile): CsvTable => ({
  header: [
    'entity',
    'country',
    'region',
    ...instruments.flatMap(({ id }) => [id, ...CELL_FIELDS.map((field) => `${id}_${field}`)]),
    ...SOURCE_COLUMNS,
  ],
  rows: rows.map((entity): CsvField[] => {
    const named = new Map<string, ValueSource>()
    const cells = instruments.flatMap(({ id }): CsvField[] => {
      const status = statusOf(entity.code, id)
      if (classes.length > 0 && !classes.includes(status.class))
        return [undefined, ...CELL_FIELDS.map(() => undefined)]
      const sources = sourcesOf(entity.code, id)
      for (const source of sources) named.set(source.id, source)
      const ids = sources.map((source) => source.id).join(';')
      return [status.class, status.wording, status.since, kindOfDay(status), ids]
    })
    return [
      entity.code,
      nameInFile(texts, entity),
      entity.region,
      ...cells,
      ...sourceFields([...named.values()]),
    ]
  }),
})
