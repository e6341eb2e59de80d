import { describe, expect, it } from 'vitest'
import { LANGUAGES } from '../../../../src/domain/languages'
import { classesOf, hasDay, isFormSub, subsOf, THEMES } from '../../../../src/domain/themes'
import { DEFAULT_FILTERS, type Filters } from '../../../../src/state/filters'
import { sentenceText } from '../../../../src/text/sentences/sentence'
import { countrySentence } from '../../../../src/text/sentences/countryAnswer'
import { classLabel, entityLabel, valueLine } from '../../../../src/text/sentences/words'
import { textsIn } from '../../../support/allTexts'
import { readDataCsv } from '../../../support/csv'
import { realCountry, realDataset, realDatasetIn } from '../../../support/dataset'
import { expectedLine } from '../../../support/valueLines'

const english = { texts: textsIn('en'), dataset: realDataset() }

const lineOf = (code: string, patch: Partial<Filters>, { texts, dataset } = english): string => {
  const question = { ...DEFAULT_FILTERS, ...patch }
  return valueLine(texts, dataset.entity(code), question, dataset.valueOf(code, question))
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

/** The names of classes that are not words for a kind of answer: silences, and counts of forms. */
const SAME_BY_NATURE =
  /^(?:\d.*|not-documented|not-covered|signed|not-bound|date-unknown|not-known.*|cannot-join|not-yet)$/

describe.each(LANGUAGES)('a value in a short sentence: %s', (language) => {
  const here = { texts: textsIn(language), dataset: realDatasetIn(language) }

  it('begins with a capital, is whole, and is not the name of its class', () => {
    const faulty = QUESTIONS.flatMap((patch) => {
      const { theme = 'patterns', sub = 'main' } = patch
      const labels = classesOf(theme, sub)
        .filter((id) => !SAME_BY_NATURE.test(id))
        .map((id) => classLabel(here.texts, theme, sub, id))
      return here.dataset.entities.flatMap(({ code }) => {
        const line = lineOf(code, patch, here)
        const isWhole =
          /^[\p{Lu}][^{}<>]{4,}[^.\s:]$/u.test(line) && !/undefined|NaN|line\.| {2}|: ?,/.test(line)
        return isWhole && !labels.includes(line) ? [] : [`${code} ${JSON.stringify(patch)}: ${line}`]
      })
    })
    expect(faulty).toEqual([])
  })

  it('is longer in the panel, where it ends with a full stop', () => {
    const faulty = QUESTIONS.flatMap((patch) =>
      ['MDA', 'ISL', 'XKX', 'FIN', 'UKR', 'RUS'].flatMap((code) => {
        const entity = here.dataset.entity(code)
        const filters = { ...DEFAULT_FILTERS, ...patch }
        const sentence = sentenceText(
          here.texts,
          countrySentence({ ...here, filters, entity }, realCountry(code)),
        )
        const isWhole = /^[\p{Lu}\d][^{}<>]{15,}\.$/u.test(sentence) && sentence.includes(entityLabel(entity))
        return isWhole && !/undefined|NaN|said\.| {2}/.test(sentence) ? [] : [`${code}: ${sentence}`]
      }),
    )
    expect(faulty).toEqual([])
  })
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
    const name = entityLabel(english.dataset.entity(row.entity))
    expect(lineOf(row.entity, patch as Partial<Filters>)).toMatch(expectedLine(row, name))
  }
})

it.each([
  ['MDA', {}, 'Children trafficked from Moldova'],
  ['UKR', { evidence: 'anyone' }, 'People trafficked from and to Ukraine'],
  ['MDA', { theme: 'definitions' }, 'The law named 4 of the 7 forms'],
  ['MDA', { theme: 'institutions' }, 'Led by a deputy prime minister’s committee'],
  [
    'HRV',
    { theme: 'institutions', on: '2002' },
    'Led by the Government Office for Human Rights and the National Committee',
  ],
  ['ESP', { theme: 'institutions' }, 'Led by the ministry of the interior and the Ministry of Equality'],
  ['MDA', { theme: 'coordination' }, 'Coordinated by the National Committee'],
  [
    'MKD',
    { theme: 'coordination' },
    'Coordinated by a coordinator and the National Anti-Trafficking Committee',
  ],
  ['HUN', { theme: 'coordination', on: '2006' }, 'Not coordinated'],
  ['MDA', { theme: 'treaties' }, 'Bound since 16 September 2005'],
  ['XKX', { theme: 'treaties' }, 'Cannot join'],
  ['ISL', {}, 'Reports do not cover Iceland'],
] as const)('%s, %o', (code, patch, line) => expect(lineOf(code, patch)).toBe(line))

it('names an institution in the language of the page', () => {
  const here = { texts: textsIn('de'), dataset: realDatasetIn('de') }
  expect(lineOf('MDA', { theme: 'coordination' }, here)).toBe('Koordinierung: Nationaler Ausschuss')
})
