import { GROUPS, REGIONS } from '../../../src/domain/entity'
import { STUDY_DAY } from '../../../src/domain/treaty'
import { day, flag, required, text } from '../dictionary/table'
import { columnName, holding, type RecordColumn } from './column'

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
  ...GROUPS.map((group) =>
    holding(
      flag(
        columnName('in', group, '2007'),
        `whether the entity belonged to the group on ${STUDY_DAY}, according to \`memberships.csv\``,
        { ...required, family: 'in_<group>_2007' },
      ),
      (_, { groups }) => groups.includes(group),
    ),
  ),
  holding(
    text('shown_with', 'the state with which the study counts an entity without participation of its own', {
      refersTo: 'entities',
    }),
    (_, { countryOf }) => countryOf ?? null,
  ),
  holding(day('data_version', 'version of the data, a day', required), ({ dataVersion }) => dataVersion),
]
