import { QUALITIES } from '../../../src/data/contract'
import { BASES, EVIDENCE, RULES } from '../../../src/domain/evidence'
import { STRENGTHS } from '../rules/patterns'

import { OFFENCE_WORDINGS, BINDING_BASES, STUDY_DAY, TREATY_WORDINGS } from '../../../src/domain/treaty'
import { THEMES } from '../../../src/domain/themes'
import { flag, list, PERIOD, required, type Table, text, TIME, year } from './table'

const BASIS =
  '`stated` by the source, `inferred` by the coder, or `year-inferred` where the year alone is (R34)'

/** An answer is stated if any of its deciding statements is. */
const basis = text('basis', `of an answer by statements on law and policy: ${BASIS}`, { codes: BASES })

const observations: Table = {
  name: 'observations',
  title: 'Statements of the sources',
  row: 'a statement, whether it decides a class or not',
  caveat: '“No” in the columns of the reports means “not mentioned”, never “reported absent”.',
  columns: [
    text('entity', '`id` of `entities.csv`', { ...required, refersTo: 'entities' }),
    text('indicator', 'what is stated, such as `origin` or `definition-form`', required),
    text('code', 'the statement coded, such as `yes` or `forced-labour`', required),
    text('evidence', 'for reports: about `anyone` or about `children` (R8); empty for law and policy', {
      codes: EVIDENCE,
    }),
    year('as_of', 'year; empty where the source is undated'),
    flag(
      'in_period',
      '`yes` for a year up to 2009, otherwise `no`; of a law not before it was in force (R2)',
      required,
    ),
    text('confidence', 'how sure the coding is: `high`, `medium`, `low` (R1); empty for reports', {
      codes: ['high', 'medium', 'low'],
    }),
    text('basis', `of a statement on law and policy that may decide: ${BASIS}`, { codes: BASES }),
    text('completeness', 'of a list of forms: `complete`, `partial`, `none` (R3)', {
      codes: ['complete', 'partial', 'none'],
    }),
    text('superseded_by', 'the later law that replaced this one (R3)'),
    year(
      'superseded_from',
      'the year from which that law replaced it; the statement decides for earlier years (R2)',
    ),
    text('detail', 'the statement in our own words'),
    text('said', 'how a sentence names the leading institution or the coordinators, where the source does'),
    list('source_id', 'the source', { ...required, refersTo: 'sources' }),
    text('locator', 'the place in the source (R5)', required),
    text(
      'note',
      'a remark; `coded jointly` where Serbia and Montenegro shared a chapter. No program reads notes',
    ),
    text(
      'later',
      'day, month or year after 2009 of what the source says about the same question; no class counts it',
      {
        pattern: PERIOD,
      },
    ),
    text('later_text', 'what the source says of that time, such as "first plan on 26 February 2016"'),
    list('later_source', 'which of the sources says so, at the same place', { refersTo: 'sources' }),
    text('in_force_from', 'day, month or year from which the law was in force, where a source says it (R2)', {
      pattern: PERIOD,
    }),
  ],
}

/** The first columns of a row on one answer: the entity and the question. */
const answerColumns = [
  text('entity', '`id` of `entities.csv`', { ...required, refersTo: 'entities' }),
  text('theme', 'one of the seven themes', { ...required, codes: THEMES }),
  text('sub', 'part of the theme; empty for the theme itself; for treaties the `url_id` of the instrument'),
  text('evidence', '`anyone` or `children` for `patterns` and `internal`, otherwise empty', {
    codes: EVIDENCE,
  }),
]

const classes: Table = {
  name: 'classes',
  title: 'Classes shown on the maps',
  row: 'the class of one entity for one theme or one part of a theme',
  key: ['entity', 'theme', 'sub', 'evidence'],
  columns: [
    ...answerColumns,
    text('class', 'the class; two separated by a space where two institutions lead together (R13)', required),
    text(
      'strength',
      'for `anyone`, where a role is reported: which of the roles are also stated for children (R8)',
      { codes: STRENGTHS },
    ),
    text('rule', 'the rule that decided', { ...required, codes: RULES }),
    basis,
    text(
      'as_of',
      `latest year of the deciding statements; for treaties and \`since\` the day, ${STUDY_DAY}`,
      {
        pattern: TIME,
      },
    ),
    list('source_ids', 'sources of the deciding statements', { refersTo: 'sources' }),
    flag(
      'conflict',
      '`yes` where two of our sources contradict each other on it at that time: `conflicts.csv` (R33)',
      required,
    ),
  ],
}

const periods: Table = {
  name: 'periods',
  title: 'Classes at every time',
  row: 'the class of one entity for one question, from a time until the next row begins',
  key: ['entity', 'theme', 'sub', 'evidence', 'from'],
  columns: [
    ...answerColumns,
    text('from', 'year from which the row holds; for treaties and `since` the day', {
      ...required,
      pattern: TIME,
    }),
    text('class', 'the class, as in `classes.csv`', required),
    text('wording', 'for treaties and `since`: what the class says here', {
      codes: [...new Set([...TREATY_WORDINGS, ...OFFENCE_WORDINGS])],
    }),
    text('since', 'for treaties and `since`: the day, month or year that the wording is about', {
      pattern: PERIOD,
    }),
    text(
      'since_kind',
      'what `since` is for a state that is bound: `deposit`, `entry-into-force`, or `listed` (the day by which a source lists it as a party) (R31)',
      { codes: BINDING_BASES },
    ),
    text('rule', 'the rule that decided', { ...required, codes: RULES }),
    basis,
    year('as_of', 'latest year of the deciding statements'),
    list('source_ids', 'sources of the deciding statements', { refersTo: 'sources' }),
  ],
}

const sources: Table = {
  name: 'sources',
  title: 'Sources, with their terms and limits',
  row: 'a work that statements are taken from',
  key: ['source_id'],
  columns: [
    text('source_id', 'id used in all other files', required),
    text('title', 'as the work gives it', required),
    text('publisher', 'as the work gives it'),
    text('date', 'as the work gives it: a year, a range or words'),
    text('known_until', 'last day that the work covers, for treaty status (R21)'),
    text(
      'quality',
      "`original` on the publisher's own site, `official-copy` on that of another official body, `copy` on another site, `shared-copy` on a file-sharing site, `secondary`: a coding or account by others",
      { ...required, codes: QUALITIES },
    ),
    text('url', 'where it was read'),
    text('better', 'a better place to read the same fact, where one is known'),
    text('terms', "the source's own terms of use, as far as found"),
    text('limitations', 'what the source leaves out, or how much of it was read'),
    text('read_through', 'whose copy of the work was read, where the credit names it'),
    text(
      'credit',
      'how it is credited: the title and, where a copy was read, its last day and whose copy it is',
      required,
    ),
  ],
}

export const STATEMENT_TABLES = { observations, classes, periods, sources }
