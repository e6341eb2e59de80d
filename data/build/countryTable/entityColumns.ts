import { REGIONS } from '../../../src/domain/entity'
import { day, flag, required, text } from '../dictionary/table'
import { holding, type RecordColumn } from './column'

/** Which country or entity a record is of, and of which version of the data. */
export const ENTITY_COLUMNS: readonly RecordColumn[] = [
  holding(
    text('code', '`id` of `entities.csv`', { ...required, refersTo: 'entities' }),
    (_, { code }) => code,
  ),
  holding(text('name', 'name for labels and lists', required), (_, { shortName }) => shortName),
  holding(text('name_in_full', 'name in full as used today', required), (_, { name }) => name),
  holding(
    text('name_in_study', 'name as printed in the study of 2008', required),
    (_, { studyName }) => studyName,
  ),
  holding(text('slug', "last part of the country page's address", required), (_, { slug }) => slug),
  holding(
    text('sub_region', "the study's group: `eu-west`, `see`, `cis`", { ...required, codes: REGIONS }),
    (_, { region }) => region,
  ),
  holding(flag('eu_member_2007', 'whether it was a member of the EU in 2007', required), (_, { groups }) =>
    groups.includes('eu'),
  ),
  holding(
    text('shown_with', 'the state with which the study counts an entity without participation of its own', {
      refersTo: 'entities',
    }),
    (_, { countryOf }) => countryOf ?? null,
  ),
  holding(day('data_version', 'version of the data, a day', required), ({ dataVersion }) => dataVersion),
]
