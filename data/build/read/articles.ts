import { POLICY_CODES } from '../../../src/domain/evidence'
import { ARTICLE_KINDS, type LawArticle, type MarkedForm, WORDINGS } from '../../../src/domain/lawArticle'
import type { Report } from '../problem'
import { readCsv } from './csv'
import { type Fields, fieldsOf } from './fields'

export const ARTICLES_FILE = 'data/evidence/articles.csv'
export const ARTICLE_COLUMNS = [
  'entity',
  'law',
  'article',
  'in_force_from',
  'in_force_note',
  'in_force_source',
  'quotation',
  'language',
  'kind',
  'wording_of_2007',
  'wording_note',
  'text_as_of',
  'marked',
  'source_id',
  'locator',
  'address',
  'note',
] as const

export const DIFFERENCES_FILE = 'data/evidence/article-differences.csv'
const DIFFERENCE_COLUMNS = ['entity', 'only_in_coding', 'only_in_quotation', 'reason'] as const

const FORMS = POLICY_CODES['definition-form']

export interface ArticleRow extends LawArticle {
  readonly line: number
  readonly entity: string
  readonly inForceSources: readonly string[]
}

/** Why the forms that a coded list names and those that the quotations name are not the same. */
export interface DifferenceRow {
  readonly line: number
  readonly entity: string
  readonly onlyInCoding: readonly MarkedForm['form'][]
  readonly onlyInQuotation: readonly MarkedForm['form'][]
  readonly reason: string
}

/** Stands between two marks, in which no words of a quotation have it. */
export const BETWEEN_MARKS = ' | '

/** Reads marks such as `forced-labour=forced labour | begging=begging`: words of the quotation, once in it and in its order. */
const marksIn = (fields: Fields<(typeof ARTICLE_COLUMNS)[number]>, quotation: string): MarkedForm[] => {
  const fail = (fault: string) =>
    fields.fail('marked', fault, 'FORM=words of the quotation that are in it once, in its order')
  let end = 0
  return (fields.optional('marked')?.split(BETWEEN_MARKS) ?? []).flatMap((mark) => {
    const [code, words = ''] = mark.split(/=(.*)/s)
    const form = FORMS.find((candidate) => candidate === code)
    const at = quotation.indexOf(words)
    if (form === undefined) fail(`has no form of exploitation in "${mark}"`)
    else if (words === '' || at < 0) fail(`has words that are not in the quotation: "${words}"`)
    else if (quotation.includes(words, at + 1)) fail(`has words that are twice in the quotation: "${words}"`)
    else if (at < end) fail(`is not in the order of the quotation at "${words}"`)
    else {
      end = at + words.length
      return [{ form, words }]
    }
    return []
  })
}

const LANGUAGE_TAG = /^[a-z]{2}(-[A-Z][a-z]{3})?$/
const englishNames = new Intl.DisplayNames('en', { type: 'language' })
/** A tag of another form is reported; asked for its name, it would throw. */
const languageName = (tag: string): string =>
  LANGUAGE_TAG.test(tag) ? (englishNames.of(tag.slice(0, 2)) ?? tag) : tag

export const readArticles = (bytes: Uint8Array, report: Report): ArticleRow[] =>
  readCsv(ARTICLES_FILE, bytes, ARTICLE_COLUMNS, report).map((row) => {
    const fields = fieldsOf(ARTICLES_FILE, row, report)
    const quotation = fields.text('quotation')
    const language = fields.matching('language', LANGUAGE_TAG, 'a tag such as cs or sr-Latn')
    const sourceId = fields.text('source_id')
    const inForceSources = fields.list('in_force_source')
    return {
      line: row.line,
      entity: fields.text('entity'),
      law: fields.text('law'),
      article: fields.optional('article'),
      inForceFrom: fields.optionalPeriod('in_force_from'),
      inForceNote: fields.optional('in_force_note'),
      inForceSources,
      quotation,
      language,
      languageName: languageName(language),
      kind: fields.oneOf('kind', ARTICLE_KINDS),
      wording: fields.oneOf('wording_of_2007', WORDINGS),
      wordingNote: fields.optional('wording_note'),
      asOf: fields.optional('text_as_of'),
      marked: marksIn(fields, quotation),
      sourceIds: [sourceId, ...inForceSources],
      locator: fields.text('locator'),
      address: fields.optional('address'),
      note: fields.optional('note'),
    }
  })

export const readDifferences = (bytes: Uint8Array, report: Report): DifferenceRow[] =>
  readCsv(DIFFERENCES_FILE, bytes, DIFFERENCE_COLUMNS, report).map((row) => {
    const fields = fieldsOf(DIFFERENCES_FILE, row, report)
    const onlyInCoding = fields.listOf('only_in_coding', FORMS)
    const onlyInQuotation = fields.listOf('only_in_quotation', FORMS)
    if (onlyInCoding.length + onlyInQuotation.length === 0)
      fields.fail('only_in_coding', 'is empty, and so is only_in_quotation', 'the forms that differ')
    return {
      line: row.line,
      entity: fields.text('entity'),
      onlyInCoding,
      onlyInQuotation,
      reason: fields.text('reason'),
    }
  })
