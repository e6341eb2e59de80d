import type { Instrument } from '../../../src/domain/treaty'
import type { Table } from '../dictionary/table'
import type { RecordColumn } from './column'
import { ENTITY_COLUMNS } from './entityColumns'
import { MAP_COLUMNS } from './mapColumns'
import { treatyColumns } from './treatyColumns'

export const columnsFor = (instruments: readonly Instrument[]): readonly RecordColumn[] => [
  ...ENTITY_COLUMNS,
  ...MAP_COLUMNS,
  ...treatyColumns(instruments),
]

export const countryTable = (instruments: readonly Instrument[]): Table => ({
  name: 'countries',
  title: 'One flat record for each country and entity',
  row: 'all answers of the maps about one country or entity',
  caveat:
    'Dates, places and sources of each answer are in classes.csv, treaties.csv and countries/CODE.json.',
  key: ['code'],
  columns: columnsFor(instruments).map(({ column }) => column),
})
