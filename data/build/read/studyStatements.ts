import { type Group, GROUPS } from '../../../src/domain/entity'
import {
  STATEMENT_KINDS,
  STATEMENT_LAYOUTS,
  STUDY_PLACES,
  STUDY_SECTIONS,
  type StudyPlace,
  type StudyStatement,
} from '../../../src/domain/studyStatement'
import { THEMES } from '../../../src/domain/themes'
import type { Report } from '../problem'
import { readCsv } from './csv'
import { fieldsOf } from './fields'

export const STATEMENTS_FILE = 'data/study/statements.csv'
export const STATEMENT_COLUMNS = [
  'id',
  'section',
  'block',
  'layout',
  'kind',
  'title',
  'text',
  'theme',
  'state',
  'entities',
  'groups',
  'published_total',
  'place',
  'lead',
  'terms',
] as const

/** Its texts name published totals by id, as `{lead-any}`. */
export interface StudyStatementRow extends StudyStatement {
  readonly line: number
}

const ADDRESS = /^[a-z]+(-[a-z0-9]+)*$/
const ADDRESS_WORDS = 'lower case words joined by hyphens'

const isGroup = (text: string): text is Group => (GROUPS as readonly string[]).includes(text)
const isPlace = (text: string): text is StudyPlace => (STUDY_PLACES as readonly string[]).includes(text)

export const readStudyStatements = (bytes: Uint8Array, report: Report): StudyStatementRow[] =>
  readCsv(STATEMENTS_FILE, bytes, STATEMENT_COLUMNS, report).map((row) => {
    const fields = fieldsOf(STATEMENTS_FILE, row, report)
    const places = fields.nonEmptyList('place')
    if (!places.every(isPlace))
      fields.fail('place', 'is not a part of the study', `one of ${STUDY_PLACES.join('; ')}`)
    const groups = fields.list('groups')
    if (!groups.every(isGroup))
      fields.fail('groups', 'is not a group of states', `one of ${GROUPS.join(', ')}`)
    return {
      line: row.line,
      id: fields.matching('id', ADDRESS, ADDRESS_WORDS),
      section: fields.oneOf('section', STUDY_SECTIONS),
      block: fields.matching('block', ADDRESS, ADDRESS_WORDS),
      layout: fields.oneOf('layout', STATEMENT_LAYOUTS),
      kind: fields.oneOf('kind', STATEMENT_KINDS),
      title: fields.optional('title'),
      text: fields.text('text'),
      theme: fields.optionalOneOf('theme', THEMES),
      state: fields.optional('state'),
      entities: fields.list('entities'),
      groups: groups.filter(isGroup),
      totals: fields.list('published_total'),
      places: places.filter(isPlace),
      lead: fields.optional('lead'),
      terms: fields.nonEmptyList('terms'),
    }
  })
