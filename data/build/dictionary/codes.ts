import { FITS } from '../read/icTip'
import { list, flag, required, type Table, text } from './table'

const columns: Table = {
  name: 'columns',
  title: 'Every column of every table, for programs',
  row: 'a column of a table, or of the views in the folder `views` of a built site',
  key: ['file', 'column'],
  columns: [
    text('file', 'the table; `views` for all views', required),
    text('column', 'name of the column; of a view, `<instrument>` stands for the `url_id` of each', required),
    text(
      'type',
      '`string`, `integer`, `number`, `date`, `year`, `boolean` (`yes`, `no`), `list` (joined by `;`)',
      {
        ...required,
        codes: ['string', 'integer', 'number', 'date', 'year', 'boolean', 'list'],
      },
    ),
    flag('required', 'whether it is never empty', required),
    list('codes', 'the codes that it can have, where they are few'),
    text('refers_to', 'the table whose key its values are'),
    text('description', 'the meaning', required),
  ],
}

const M49 = '[0-9]{3}'

const codes: Table = {
  name: 'codes',
  title: 'Codes of the countries and entities in other lists',
  row: 'the codes of one entity in ISO 3166-1 and in the list M49 of the United Nations',
  key: ['entity'],
  caveat:
    'Kosovo (UNSCR 1244) is in neither list. The regions of M49 are not the sub-regions of the study, which are in `entities.csv`.',
  columns: [
    text('entity', '`id` of `entities.csv`', { ...required, refersTo: 'entities' }),
    text('name', 'name in full as used today', required),
    text('alpha2', 'ISO 3166-1 alpha-2; of Kosovo the user-assigned `XK`', {
      ...required,
      pattern: '[A-Z]{2}',
    }),
    text('alpha3', 'ISO 3166-1 alpha-3; of Kosovo the user-assigned `XKX`', {
      ...required,
      pattern: '[A-Z]{3}',
    }),
    text('numeric', 'ISO 3166-1 numeric', { pattern: M49 }),
    text('m49', 'code in M49, the same as `numeric`', { pattern: M49 }),
    text('m49_name', 'name in M49'),
    text('m49_region', 'region in M49', { pattern: M49 }),
    text('m49_region_name', 'its name'),
    text('m49_subregion', 'sub-region in M49', { pattern: M49 }),
    text('m49_subregion_name', 'its name'),
    text('note', 'what to know when joining other data'),
    text('source', 'where these codes were read', required),
  ],
}

const icTip: Table = {
  name: 'ic-tip',
  title: 'How fields fit the international classification of data on trafficking (IC-TIP)',
  row: 'a column or code of a table, with the concept of the classification that it is nearest to',
  key: ['file', 'column', 'code'],
  caveat:
    'IC-TIP (UNODC and IOM; first published in 2023, adopted in 2025) classes data on cases: events, victims, perpetrators and those who report. Ours are statements about countries and laws, so nothing here can be recoded into it. Concepts are named as the source in each row names them; codes are not given, since we have not read the tables of the classification.',
  columns: [
    text('file', 'the table', required),
    text('column', 'the column', required),
    text('code', 'one of its codes; empty for all'),
    text('concept', 'the nearest concept; empty where there is none'),
    text(
      'fit',
      '`total`: a total of what IC-TIP records case by case; `statement`: a statement about a country on the same subject; `law`: a word of a law for the same subject; `none`',
      { ...required, codes: FITS },
    ),
    text('limits', 'what keeps the two apart', required),
    text('source', 'where the concept was read', required),
  ],
}

export const CODE_TABLES = { columns, codes, icTip }
