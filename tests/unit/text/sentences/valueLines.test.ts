import { describe, expect, it } from 'vitest'
import { type Language, LANGUAGES } from '../../../../src/domain/languages'
import { hasDay, hasEvidenceChoice, isFormSub, subsOf, THEMES } from '../../../../src/domain/themes'
import { DEFAULT_FILTERS, type Filters } from '../../../../src/state/filters'
import { countrySentence } from '../../../../src/text/sentences/countryAnswer'
import { lineOf as wholeLine, lineText, valueLine, valueTag } from '../../../../src/text/sentences/lines'
import { entityLabel, plain } from '../../../../src/text/sentences/words'
import { textsIn } from '../../../support/allTexts'
import { readDataCsv } from '../../../support/csv'
import { realCountry, realDataset, realDatasetIn } from '../../../support/dataset'
import { expectedLine } from '../../../support/valueLines'

const english = { texts: textsIn('en'), dataset: realDataset() }

const lineOf = (code: string, patch: Partial<Filters>, { texts, dataset } = english): string => {
  const question = { ...DEFAULT_FILTERS, ...patch }
  return valueLine(texts, question, dataset.valueOf(code, question))
}

const YEARS = ['2003', '2007', '2009']
const DAYS = ['1991-01-01', '2007-09-30', '2026-11-01']

/** Every question at three times, for children and for people of any age, and of every treaty. */
const QUESTIONS: readonly Partial<Filters>[] = THEMES.flatMap((theme) =>
  subsOf(theme).flatMap((sub) =>
    (hasDay(theme, sub) ? DAYS : YEARS).flatMap((on): Partial<Filters>[] =>
      theme === 'treaties'
        ? english.dataset.instruments.map(({ id: instrument }) => ({ theme, sub, on, instrument }))
        : (['children', 'anyone'] as const).map((evidence) => ({ theme, sub, on, evidence })),
    ),
  ),
)

/** The most characters of a line, without the names of institutions. */
const MOST = (language: Language): number => (language === 'en' ? 40 : 48)

const REPORTED = /reported|not mentioned|Not covered/

describe.each(LANGUAGES)('a value in a line: %s', (language) => {
  const here = { texts: textsIn(language), dataset: realDatasetIn(language) }

  it('is whole and short, and names no country', () => {
    const faulty = QUESTIONS.flatMap((patch) =>
      here.dataset.entities.flatMap(({ code, shortName }) => {
        const question = { ...DEFAULT_FILTERS, ...patch }
        const value = here.dataset.valueOf(code, question)
        const line = valueLine(here.texts, question, value)
        const named = Object.values(value.said ?? {}).flat()
        const rest = named.reduce((words, name) => words.replace(name, ''), line)
        const isWhole =
          /^\p{Lu}[^{}<>]{4,}[^.\s:]$/u.test(line) && !/undefined|NaN|line\.| {2}|: ?,/.test(line)
        // Two institutions are names as well.
        const isShort = value.classes.length > 1 || rest.length <= MOST(language)
        return isWhole && isShort && !rest.includes(shortName) ? [] : [line]
      }),
    )
    expect([...new Set(faulty)]).toEqual([])
  })

  it('stands in the panel behind the name and the time, and ends with a full stop', () => {
    const faulty = QUESTIONS.flatMap((patch) =>
      ['MDA', 'ISL', 'XKX', 'FIN', 'UKR', 'RUS'].flatMap((code) => {
        const entity = here.dataset.entity(code)
        const filters = { ...DEFAULT_FILTERS, ...patch }
        const sentence = plain(countrySentence({ ...here, filters, entity }, realCountry(code)))
        const line = lineOf(code, patch, here)
        const isWhole =
          /^[\p{Lu}\d][^{}<>]{15,}\.$/u.test(sentence) &&
          sentence.includes(entityLabel(entity)) &&
          sentence.includes(line)
        return isWhole && !/undefined|NaN|said\.| {2}|\.\./.test(sentence) ? [] : [`${code}: ${sentence}`]
      }),
    )
    expect(faulty).toEqual([])
  })
})

it('says of roles that they are reported, not mentioned or not covered', () => {
  const lines = QUESTIONS.filter(({ theme = 'patterns' }) => hasEvidenceChoice(theme)).flatMap((patch) =>
    english.dataset.entities.map(({ code }) => lineOf(code, patch)),
  )
  expect(lines.length).toBeGreaterThan(51 * 3 * 2 * YEARS.length - 1)
  expect(lines.filter((line) => !REPORTED.test(line))).toEqual([])
})

it('denies only where a source says so, or where it is inferred', () => {
  const lines = QUESTIONS.filter(({ theme }) => theme !== 'treaties').flatMap((patch) =>
    english.dataset.entities.map(({ code }) => lineOf(code, patch)),
  )
  const denials = [...new Set(lines.filter((line) => /^No (?!definition)/.test(line)))]
  expect(denials.length).toBeGreaterThan(3)
  expect(denials.filter((line) => !/(, a source says|\(inferred\))$/.test(line))).toEqual([])
})

it.each([
  [{}, '2003–2008'],
  [{ evidence: 'anyone', on: '2011' }, '2003–2011, any age'],
  [{ theme: 'plans' }, '2008 statement'],
  [{ theme: 'coordination', sub: 'rapporteur' }, 'up to 2009'],
  [{ theme: 'treaties' }, ''],
] as const)('has the time of its evidence: %o, %s', (patch, tag) => {
  const question = { ...DEFAULT_FILTERS, ...patch }
  const { dataset, texts } = english
  expect(valueTag(texts, dataset, question, dataset.valueOf('MDA', question))).toBe(tag)
})

it('says of each of the 51 what classes.csv says', () => {
  const rows = readDataCsv('classes.csv', 'entity theme sub evidence class').filter(
    ({ theme, sub }) => theme !== 'treaties' && sub !== 'since' && !isFormSub(sub),
  )
  expect(rows).toHaveLength(51 * 15)
  for (const row of rows) {
    const patch = {
      theme: row.theme,
      sub: row.sub || 'main',
      ...(row.evidence && { evidence: row.evidence }),
    }
    expect(lineOf(row.entity, patch as Partial<Filters>)).toMatch(expectedLine(row))
  }
})

it.each([
  ['MDA', {}, 'Child trafficking reported: from it'],
  ['UKR', { evidence: 'anyone' }, 'Trafficking reported: from and to'],
  ['CZE', {}, 'From or to it: children not mentioned'],
  ['ISL', {}, 'Not covered by the reports'],
  ['MDA', { theme: 'definitions' }, 'Forms named in the law: 4 of 7'],
  ['UKR', { theme: 'definitions' }, 'Forms named in the law: at least 1 of 7'],
  ['MDA', { theme: 'definitions', sub: 'illegal-adoption' }, 'Not named in the law'],
  ['ALB', { theme: 'definitions', sub: 'since' }, 'Full offence since Jan 2001, as coded'],
  ['MDA', { theme: 'institutions' }, 'Lead: a deputy prime minister’s committee'],
  ['ESP', { theme: 'institutions' }, 'Lead: Ministry of the interior and the Ministry of Equality'],
  ['MDA', { theme: 'coordination' }, 'Body documented: the National Committee'],
  ['HUN', { theme: 'coordination', on: '2006' }, 'No coordination, a source says'],
  ['MDA', { theme: 'plans' }, 'Plan adopted; child plan not documented'],
  ['MKD', { theme: 'plans' }, 'Plan adopted; child plan undated'],
  ['ESP', { theme: 'plans' }, 'Plan adopted; covered in child programme'],
  ['GBR', { theme: 'plans' }, 'Plan adopted; covers child trafficking'],
  ['SRB', { theme: 'plans' }, 'Plan adopted; source: no child plan'],
] as const)('%s, %o', (code, patch, line) => expect(lineOf(code, patch)).toBe(line))

it.each([
  ['DEU', 'plans', 'No National Action Plan (inferred)'],
  ['MKD', 'plans', 'Plan adopted; child plan undated. Sources disagree'],
  ['NLD', 'institutions', 'Lead: Ministry of justice. Inferred, not stated'],
] as const)('says once what weakens a value, where signs are not read: %s, %s', (code, theme, text) => {
  const { dataset, texts } = english
  expect(lineText(wholeLine(texts, dataset, code, { ...DEFAULT_FILTERS, theme }))).toBe(text)
})

it('names an institution in the language of the page', () => {
  const here = { texts: textsIn('de'), dataset: realDatasetIn('de') }
  expect(lineOf('MDA', { theme: 'coordination' }, here)).toBe('Gremium belegt: Nationaler Ausschuss')
})
