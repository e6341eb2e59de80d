import type { Source, SourceName } from '../../../src/dataset/contract'
import type { Entity } from '../../../src/domain/entity'
import type { PublishedTotal } from '../../../src/domain/published'
import type { Instrument, TreatyRecord } from '../../../src/domain/treaty'
import type { EntityRow } from '../read/entities'
import type { Evidence } from '../read/evidence'
import type { InstrumentRow } from '../read/instruments'
import type { TotalRow } from '../read/publishedTotals'
import type { SourceRow } from '../read/sources'
import { knownUntilAmong } from '../rules/knownUntil'
import { creditOf } from './credit'

/** An entity as the data files give it: without its line. */
export const plainEntity = (row: EntityRow): Entity => {
  const { line: _, isoNumeric: __, ...entity } = row
  return entity
}

/** An instrument as the data files give it. */
export const plainInstrument = (row: InstrumentRow): Instrument => {
  const { line: _, ...instrument } = row
  return instrument
}

/** A published total as the data files give it. */
export const plainTotal = (row: TotalRow): PublishedTotal => {
  const { line: _, ...total } = row
  return total
}

/** A source as the data files give it, by its credit; its last day is in the treaty records it serves. */
export const plainSource = (row: SourceRow): Source => {
  const { line: _, knownUntil: __, readThrough: ___, ...source } = row
  return { ...source, title: creditOf(row) }
}

/** A source by its credit and address alone. */
export const sourceName = (row: SourceRow): SourceName => {
  const { id, title, url } = plainSource(row)
  return { id, title, url }
}

/** Treaty records with link ids for instruments and the last day known, in the order of the evidence. */
export const plainTreaties = ({ treaties, instruments, sources }: Evidence): TreatyRecord[] => {
  const idOf = new Map(instruments.map(({ dataId, id }) => [dataId, id]))
  const sourceOf = new Map(sources.map((source) => [source.id, source]))
  const knownUntilOf = knownUntilAmong(treaties, sourceOf)
  return treaties.map((row) => {
    const { line: _, sourceIds, note, ...record } = row
    return {
      ...record,
      instrument: idOf.get(row.instrument) ?? row.instrument,
      knownUntil: knownUntilOf(row),
      note,
      sourceIds,
    }
  })
}
