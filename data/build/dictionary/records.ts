import { CORRIDOR_VICTIMS } from '../../../src/domain/corridors'
import { ARTICLE_KINDS, WORDINGS } from '../../../src/domain/lawArticle'
import { BINDING_BASES, OFFENCE_LEVELS, TREATY_ACTIONS } from '../../../src/domain/treaty'
import { day, flag, integer, list, PERIOD, required, type Table, text, TIME, year } from './table'

const PLACE = '[A-Z]{3}'
const COUNT = '([0-9]+|<5)'

const articles: Table = {
  name: 'articles',
  title: 'The law’s own words',
  row: 'an article of a law on trafficking in its own words, or an account of one',
  caveat:
    'Short quotations. Only a row whose `wording_of_2007` is `yes`, `yes-undated` or `probably` may be read as the law of 2007, and with its `wording_note`.',
  columns: [
    text('entity', '`id` of `entities.csv`', { ...required, refersTo: 'entities' }),
    text('law', 'the title of the law, in the language of the quotation', required),
    text('article', 'its number, with a word such as `§` where it is no article; empty for a whole law'),
    text('in_force_from', 'day, month or year from which it was in force, where a source says it', {
      pattern: PERIOD,
    }),
    text('in_force_note', 'what else is known of its entry into force'),
    list('in_force_source', 'the sources of that day, where it is not in the source of the words', {
      refersTo: 'sources',
    }),
    text('quotation', 'the words; `[…]` where some are left out', required),
    text('language', 'tag of their language, such as `cs` or `sr-Latn`', required),
    text('kind', 'what the words are; `restated` is an account by others', {
      ...required,
      codes: ARTICLE_KINDS,
    }),
    text('wording_of_2007', 'how far they are the wording of 2007', { ...required, codes: WORDINGS }),
    text('wording_note', 'why they are not plainly that wording'),
    text('text_as_of', 'day or edition of the text that was read, as the source says it'),
    text(
      'marked',
      'the forms of exploitation that they name, each with its words, such as `begging=begging`; several are joined by ` | `',
    ),
    text('source_id', 'the source', { ...required, refersTo: 'sources' }),
    text('locator', 'the place in the source', required),
    text('address', 'address of the version that was read, where the source has another'),
    text('note', 'a remark'),
  ],
}

const treaties: Table = {
  name: 'treaties',
  title: 'Treaty status of each state',
  row: 'what our sources say about one entity and one instrument',
  key: ['entity', 'instrument'],
  columns: [
    text('entity', '`id` of `entities.csv`; Kosovo has no rows of its own (R22)', {
      ...required,
      refersTo: 'entities',
    }),
    text('instrument', '`id` of `instruments.csv`', { ...required, refersTo: 'instruments' }),
    text(
      'action',
      '`ratification`, `acceptance`, `approval`, `accession`, `succession`; `signature-only`; `none`: no party in our sources',
      { ...required, codes: TREATY_ACTIONS },
    ),
    text('signed', 'day, month or year of signature', { pattern: PERIOD }),
    text('bound', 'day or year of deposit; empty where the source names a party without a date', {
      pattern: TIME,
    }),
    text('precision', 'how exactly the deposit is known: `day` or `year`', { codes: ['day', 'year'] }),
    day('entry_into_force', 'for this state, where a source gives it'),
    day('listed_by', 'day by which a source lists the party, where the day of deposit is not known (R20)'),
    day(
      'not_bound_on',
      'day on which a source says that the state was not bound, or up to which we infer it (the note says so), where the day of deposit is not known (R21)',
    ),
    day('ended', 'day on which participation ended'),
    day('known_until', 'last day that our sources for this record cover (R21)'),
    text('since', 'day or year since which the state counts as bound (R20); empty where it never was', {
      pattern: '[0-9]{4}(-[0-9]{2}-[0-9]{2})?',
    }),
    text(
      'since_kind',
      'what that day is: day of `deposit`, of `entry-into-force`, or by which a source has `listed` the party (R31)',
      { codes: BINDING_BASES },
    ),
    text('note', 'a remark'),
    list('source_id', 'the sources', { ...required, refersTo: 'sources' }),
    text('locator', 'the place in the source: "status table, ENTITY"', required),
  ],
}

const criminalisation: Table = {
  name: 'criminalisation',
  title: 'Since when trafficking has been an offence, as coded by others',
  row: 'how far trafficking is coded as an offence in one entity in one year',
  key: ['entity', 'year'],
  caveat:
    'Laws coded by others. The coders define a full offence, but not a partial one (`limitations` in `sources.csv`).',
  columns: [
    text('entity', '`id` of `entities.csv`; Serbia, Montenegro, Kosovo and Liechtenstein are absent', {
      ...required,
      refersTo: 'entities',
    }),
    year('year', 'the year', required),
    text('level', 'the level at its end: `none`, `partial`, `full`, or `missing`, which is not known', {
      ...required,
      codes: OFFENCE_LEVELS,
    }),
    integer('month', 'the month that the coding gives in the year, 1 to 12, most often that of a new law'),
    list('source_id', 'the source', { ...required, refersTo: 'sources' }),
    text('locator', 'the place in the source', required),
    day('known_until', 'last day that the coding covers (R29)'),
  ],
}

const corridors: Table = {
  name: 'corridors',
  title: 'Statements on routes between countries',
  row: 'a statement of one report about one origin and one destination',
  caveat:
    'Count distinct pairs, never rows. A route is a statement that was made, not a number of people and not a path.',
  columns: [
    year('report_year', 'report of 2008 to 2016', required),
    text('origin', 'code of the country of origin; at least one end is among the 51', {
      ...required,
      pattern: PLACE,
    }),
    text('destination', 'code of the country of destination', { ...required, pattern: PLACE }),
    list('transit', 'codes of places of transit', { pattern: PLACE }),
    text(
      'victims',
      '`children`, `adults`, `children-and-adults`, `not-stated` (nearly two-thirds of the statements)',
      {
        ...required,
        codes: CORRIDOR_VICTIMS,
      },
    ),
    text('child_sex', '`girls`, `boys`, `girls and boys`: what the coding records, not a count', {
      codes: ['girls', 'boys', 'girls and boys'],
    }),
    list(
      'forms',
      '`sexual-exploitation`, `child-sexual-exploitation`, `forced-labour`, `forced-begging`, `domestic-servitude`, `forced-criminal-activity`, `forced-drug-trafficking`, `forced-marriage`, `child-soldiers`',
    ),
    text('basis', 'the part of the coding that says who the victims are: `profile` or `type`', {
      codes: ['profile', 'type'],
    }),
    list('source_id', 'the source', { ...required, refersTo: 'sources' }),
    text('locator', '"TIP Report YEAR, ORIGIN>DESTINATION"', required),
    text(
      'direction',
      '`uncertain` where the statement may run from the country of an offender (R35); otherwise empty',
      { codes: ['uncertain'] },
    ),
    flag('counted', '`no` where an uncertain statement is neither drawn nor counted (R35)', required),
  ],
}

const count = (name: string, what: string) =>
  text(name, `${what}: a whole number, or \`<5\` where UNODC prints that`, { pattern: COUNT })

const victims: Table = {
  name: 'unodc-child-victims',
  title: 'Detected child victims as reported to UNODC',
  row: 'detected child victims of one entity in one year',
  key: ['entity', 'year'],
  caveat:
    'Detected victims, not how common trafficking is. Parts sometimes exceed their total, so never add them up. Never add or rank countries, because their definitions differ.',
  columns: [
    text('entity', '`id` of `entities.csv`; Kosovo is absent', { ...required, refersTo: 'entities' }),
    year('year', '2007 to 2023', required),
    count('girls', 'girls detected'),
    count('boys', 'boys detected'),
    count('other_sex', 'children of another sex detected'),
    count('children', 'children detected'),
    count('all_victims', 'victims of all ages detected'),
    count('children_sexual_exploitation', 'children detected in sexual exploitation'),
    count('children_forced_labour', 'children detected in forced labour'),
    count('children_other_exploitation', 'children detected in other exploitation'),
    list('parts_exceed', '`sex`, `form`: parts that exceed `children` in the source', {
      pattern: '(sex|form)',
    }),
    list('source_id', 'the source', { ...required, refersTo: 'sources' }),
    text('locator', '"ENTITY YEAR"', required),
    list('other_release', 'counts that the release not taken prints otherwise, such as `girls=35`', {
      pattern: '[a-z_]+=([0-9]+|<5)',
    }),
  ],
}

export const RECORD_TABLES = { articles, treaties, criminalisation, corridors, victims }
