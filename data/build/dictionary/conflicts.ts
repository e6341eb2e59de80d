import { CONFLICT_KINDS } from '../../../src/domain/conflict'
import { EVIDENCE } from '../../../src/domain/evidence'
import { type Column, flag, list, required, type Table, text, TIME } from './table'

const side = (whose: string, prefix: string): Column[] => [
  list(`${prefix}source_ids`, `the sources of ${whose}`, { ...required, refersTo: 'sources' }),
  text(`${prefix}locator`, `the place in them (R5)`, required),
  text(`${prefix}law`, `the name of their law, where two laws of a country are told apart`),
]

export const CONFLICT_COLUMNS: readonly Column[] = [
  text('entity', '`id` of `entities.csv`', { ...required, refersTo: 'entities' }),
  text(
    'question',
    'theme, or theme and part, as in `classes.csv`; `detected-victims` for `unodc-child-victims.csv`',
    required,
  ),
  text('who', 'for roles: about `anyone` or about `children`', { codes: EVIDENCE }),
  text('about', 'for roles: which one', { codes: ['origin', 'destination', 'transit'] }),
  text(
    'kind',
    '`role-route`: a role that the country’s own chapter of a report does not mention, and a route in the report of that year; `other-law`: a form that the counted law does not name, and another law or source that does; `same-year`: documents of one year; `undated`: a document without a date; `coded-offence`: the coding of `criminalisation.csv`, and the documented law; `release`: two releases of UNODC; `parts`: parts that exceed their total',
    { ...required, codes: [...CONFLICT_KINDS, 'release', 'parts'] },
  ),
  text(
    'years',
    'the year, or first and last year, of what they disagree on; empty where a document has no date',
    {
      pattern: '[0-9]{4}(-[0-9]{4})?',
    },
  ),
  text(
    'from',
    'year, or day for `definitions/since`, from which the answer shown is contradicted; empty where another year says the same as the other source',
    { pattern: TIME },
  ),
  text('to', 'the last year or day of that', { pattern: TIME }),
  text('shown', 'the class, code or counts that the atlas shows', required),
  ...side('what is shown', ''),
  text('other', 'what the other source says', required),
  ...side('the other', 'other_'),
  flag('uncertain', '`yes` where the other may be about offenders (R35)', required),
]

export const CONFLICTS: Table = {
  name: 'conflicts',
  title: 'Where sources disagree',
  row: 'two of our sources that contradict each other on one value, in one time (R33)',
  caveat: 'No class changes because of a contradiction. A silence contradicts nothing.',
  columns: CONFLICT_COLUMNS,
}
