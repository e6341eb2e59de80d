import { KINDS_OF_DAY, TREATY_WORDINGS } from '../../../src/domain/treaty'
import { RECORD_TABLES } from './records'
import { STATEMENT_TABLES } from './statements'
import { type Column, day, integer, list, required, type Table, text, year } from './table'

/** A column that has one meaning in a data file and in the views. */
const sameAs = ({ name, columns }: Table, column: string): Column => {
  const found = columns.find((candidate) => candidate.name === column)
  if (!found) throw new Error(`${name}.csv has no column ${column}.`)
  return found
}

const { classes } = STATEMENT_TABLES
const { treaties } = RECORD_TABLES
const PERIOD = '[0-9]{4}(-[0-9]{2}){0,2}'
const KIND_OF_DAY =
  'what the day of a treaty status is: of `deposit`, of `entry-into-force`, one by which a source has `listed` the party, or `signed` (R31)'
const perInstrument = (suffix: string, description: string, more: Partial<Column> = {}): Column => ({
  ...text(`<instrument>${suffix}`, description),
  ...more,
})

/** The columns of all views; each view has some of them. The site writes the files, so no file of the data is one. */
export const VIEWS: Table = {
  name: 'views',
  title: 'Each question of the atlas as a table',
  row: 'what one view says about an entity, or about a route',
  columns: [
    sameAs(classes, 'entity'),
    text('country', 'name for labels and lists; Kosovo with the resolution', required),
    text('region', "the study's group: `eu-west`, `see`, `cis`"),
    text('region_words', '`region` in English'),
    text('class', 'the class, as in `classes.csv`; of a view with a day the class on that day', required),
    text('class_words', '`class` in English'),
    text('status_words', 'the status on the day in English, with what is known of its day'),
    text('class_children', 'of a view about people of any age: the class by statements about children'),
    text('class_children_words', '`class_children` in English'),
    text('class_anyone', 'of a view about children: the class by statements about people of any age'),
    text('class_anyone_words', '`class_anyone` in English'),
    integer('at_least', 'forms named at least, where the law is only partly documented (R12)'),
    year('as_of', 'latest year of the deciding statements'),
    { ...sameAs(treaties, 'action'), isRequired: undefined },
    text('action_words', '`action` in English'),
    sameAs(treaties, 'signed'),
    sameAs(treaties, 'bound'),
    sameAs(treaties, 'entry_into_force'),
    sameAs(treaties, 'listed_by'),
    sameAs(treaties, 'not_bound_on'),
    sameAs(treaties, 'ended'),
    sameAs(treaties, 'known_until'),
    text('first_partial', 'year or month since which a partial offence is coded', { pattern: PERIOD }),
    text('first_full', 'year or month since which a full offence is coded', { pattern: PERIOD }),
    day('from', 'first day of a period in which the status stays the same', required),
    day('to', 'last day of that period; the day of the data for the last one', required),
    text('wording', 'the status in more detail than the class (R19 to R23, R29)'),
    text('since', 'what is known of the day of the status: day, month or year', { pattern: PERIOD }),
    text('since_kind', KIND_OF_DAY, { codes: KINDS_OF_DAY }),
    text('since_kind_words', '`since_kind` in English'),
    perInstrument('', 'class of the instrument with this `url_id` on the day of the view'),
    perInstrument('_wording', 'the status of that instrument in more detail', { codes: TREATY_WORDINGS }),
    perInstrument('_since', 'what is known of the day of that status', { pattern: PERIOD }),
    perInstrument('_since_kind', 'what the day of that status is, as `since_kind`', { codes: KINDS_OF_DAY }),
    perInstrument('_source_ids', 'the sources of that status', { type: 'list' }),
    text('origin', 'code of the country of origin'),
    text('origin_name', 'its name'),
    text('destination', 'code of the country of destination'),
    text('destination_name', 'its name'),
    text('victims', 'whom the statements name, joined by spaces: `children`, `not-stated`, `adults` (R25)'),
    text('victims_words', '`victims` in English'),
    text('forms', 'forms of exploitation, as in `corridors.csv`, joined by spaces'),
    text('forms_words', '`forms` in English'),
    text('transit', 'codes of places of transit, joined by spaces'),
    text('transit_words', '`transit` in English'),
    text('years', 'years of the reports that name the route, such as `2008–2010, 2013`'),
    text('rule', 'the rule that decided'),
    list('source_ids', 'the sources of the row, as in `sources.csv`', { refersTo: 'sources' }),
    text('source_titles', 'their titles, joined by ` | `'),
    text('source_links', 'where they were read, joined by ` | `'),
    text('locators', 'the places in them, joined by ` | `'),
    sameAs(classes, 'basis'),
    { ...sameAs(classes, 'conflict'), isRequired: undefined },
    text('about', 'what the file is and how to read it: the same in every row', required),
    text(
      'time',
      'the time of the classes: a year, a day, or the first and last year of reports; the same in every row',
      { pattern: '[0-9]{4}(-[0-9]{2}-[0-9]{2}|-[0-9]{4})?' },
    ),
  ],
}
