import { SCOPES } from '../../../src/domain/entity'
import {
  STATEMENT_KINDS,
  STATEMENT_LAYOUTS,
  STUDY_SECTIONS,
  HELPLINE_BASES,
  HELPLINE_HOURS,
  HELPLINE_KINDS,
} from '../../../src/domain/studyStatement'
import { RELATIONS } from '../../../src/domain/publishedTotals'
import { PUBLISHED_VERDICTS } from '../../../src/domain/comparedTotal'
import { THEMES } from '../../../src/domain/themes'
import { day, integer, list, number, required, type Table, text } from './table'

const totals: Table = {
  name: 'published-totals',
  title: 'Totals that the study itself published',
  row: 'a total that the study itself published',
  key: ['id'],
  columns: [
    text('id', 'id of the total', required),
    text('map', 'theme it belongs to, or `study`', { ...required, codes: ['study', ...THEMES] }),
    text('indicator', "what was counted, in the study's terms", required),
    text(
      'scope',
      '`all`, a sub-region, `east` (Eastern Europe, read as `see` and `cis`) or `west` (Western Europe, read as `eu-west`)',
      {
        ...required,
        codes: SCOPES,
      },
    ),
    text(
      'relation',
      '`=`, `~` (within five percentage points, our choice, whether or not the study says “about”), `>`, `<`, or the word that the study uses (R30)',
      {
        ...required,
        codes: RELATIONS,
      },
    ),
    number(
      'value',
      'a count of the base, or a share from 0 to 1 where there is no base; empty beside a word',
    ),
    integer('base', 'the number of entities that the count or the word refers to'),
    text('base_by', 'who gives the base: `study`, or `atlas` where the study gives the count or word alone', {
      codes: ['study', 'atlas'],
    }),
    text(
      'as_of',
      'the year, month or day for which we compare it: our choice, but for the month of a joint act; the study says only that its data are of 2003 to 2005 with later updates, and dates one treaty, “as of September 2007”',
      required,
    ),
    list('named', 'the entities that the study names as counted', { refersTo: 'entities' }),
    list(
      'in_doubt',
      'entities that a second reading of Eastern and Western Europe counts in the other of the two (R30)',
      {
        refersTo: 'entities',
      },
    ),
    text('where_in_report', 'section of the study', required),
    text('reading', 'how we read the study’s words'),
  ],
}

const verdicts: Table = {
  name: 'verdicts',
  title: 'The verdicts on the totals that the study published',
  row: 'a published total at one of two years, for children and for people of any age where it is so counted',
  caveat: 'A verdict says something about our evidence, and nothing about a country.',
  columns: [
    text('published_total', '`id` of `published-totals.csv`', { ...required, refersTo: 'published-totals' }),
    text('evidence', '`children` or `anyone`; empty where a total is counted once (R27)', {
      codes: ['children', 'anyone'],
    }),
    integer(
      'year',
      'up to which sources count, our choice; a treaty has one day, and so both years alike',
      required,
    ),
    integer('stated', 'entities of which a source states it (R26)', required),
    integer('denied', 'entities of which a source denies it', required),
    integer('not_said', 'entities of which our sources say neither', required),
    text('verdict', '`agrees`, `differs`, or `cannot-be-judged`', { ...required, codes: PUBLISHED_VERDICTS }),
  ],
}

const statements: Table = {
  name: 'statements',
  title: 'What the study states, in our own words',
  row: 'a statement of the study’s Summary, in the order of the findings page',
  key: ['id'],
  caveat: 'In our own words; the study’s own text is authoritative.',
  columns: [
    text('id', 'id of the statement, and its address on the findings page', required),
    text('section', 'part of the findings page', { ...required, codes: STUDY_SECTIONS }),
    text('block', 'the finding or the recommendation that it belongs to', required),
    text(
      'layout',
      'how it follows the row before: as a new `paragraph`, a further `sentence` or a `point` of a list',
      {
        ...required,
        codes: STATEMENT_LAYOUTS,
      },
    ),
    text(
      'kind',
      '`finding`, `figure` (a map, chart or diagram of the study, and what it shows), `definition`, `recommendation`, `cooperation`, `note`',
      { ...required, codes: STATEMENT_KINDS },
    ),
    text('title', 'line of the findings page that begins with the row; a block has one or more'),
    text('text', 'the statement in our own words', required),
    text('theme', 'theme whose map shows it', { codes: THEMES }),
    text('state', 'query part of the link to the view of the atlas that shows it; empty where no map does'),
    list('entities', '`id`s of `entities.csv` that it names', { refersTo: 'entities' }),
    list('groups', 'groups of `memberships.csv` whose members it is about, by their ids in links'),
    list('published_total', '`id`s of `published-totals.csv` that it gives', {
      refersTo: 'published-totals',
    }),
    list('place', 'parts of the study’s Summary that it is from', required),
    text('lead', 'where it is a fragment by itself: the statement that leads in'),
    list('terms', 'other words that a reader may search for', required),
  ],
}

const changes: Table = {
  name: 'value-changes',
  title: 'Published values that changed',
  row: 'a published value that a later version changed',
  columns: [
    day('date', 'day of the change', required),
    day('version', 'version of the data that first has the new value', required),
    text('entity', '`id` of `entities.csv`; empty for a verdict on a figure of the study', {
      refersTo: 'entities',
    }),
    text(
      'indicator',
      '`verdicts/` and the `id` of a published total; else a theme, with its part after a slash; for treaties `treaties/` and the `url_id`, and for a day a second slash and the column of `treaties.csv`',
      required,
    ),
    text(
      'from',
      'the class, verdict or day before; two verdicts are of 2007 and of 2008; `not known` for a day that was not known',
      required,
    ),
    text('to', 'the new class, verdict or day', required),
    text('why', 'what was wrong or has become known', required),
    list('source_id', 'the sources of the new value', { ...required, refersTo: 'sources' }),
  ],
}

const helplines: Table = {
  name: 'helplines',
  title: 'Numbers for help, with the documents that give them',
  row: 'a document that gives a number for help, or a directory of helplines',
  caveat:
    'We did not call any number. Check a number in its document again before you rely on it or publish it.',
  columns: [
    text('number', 'the number as it is written; empty for a directory'),
    text('kind', '`emergency`, `police`, `missing-children`, `child-helpline`, `directory`', {
      ...required,
      codes: HELPLINE_KINDS,
    }),
    list('where', '`id`s of `entities.csv` where the document gives it', { refersTo: 'entities' }),
    text(
      'basis',
      '`answered`: a document says that somebody answers; `reserved`: law only keeps the number for this use',
      {
        codes: HELPLINE_BASES,
      },
    ),
    text('free', '`yes` where this document says that the call is free; empty where it does not say', {
      codes: ['yes'],
    }),
    text('hours', '`always`: day and night; empty where no document says it', { codes: HELPLINE_HOURS }),
    text('hours_source', 'address of the document that gives the hours'),
    text('document', 'title of the document', required),
    text('published', 'date of the document: a day or month; empty for a page without a date'),
    text('locator', 'the place in the document', required),
    text('url', 'address of the document', required),
    text('read_in', 'the copy in which it was read', required),
    day('checked_on', 'day of the check; the build warns 12 months later', required),
  ],
}

export const STUDY_TABLES = {
  totals,
  verdicts,
  statements,
  changes,
  helplines,
}
