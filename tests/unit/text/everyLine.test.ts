import { describe, expect, it } from 'vitest'
import type { MapValue } from '../../../src/data/Dataset'
import { FORMS } from '../../data/recount/years'
import { type Language, LANGUAGES } from '../../../src/domain/languages'
import { hasDay, hasEvidenceChoice } from '../../../src/domain/themes'
import type { Filters } from '../../../src/state/filters'
import { plain } from '../../../src/text/sentences/sentence'
import { countrySentence, otherAgeText } from '../../../src/text/sentences/countryAnswer'
import { valueLine, valueMarks, valueTag } from '../../../src/text/sentences/lines'
import { placeNames, routesLine } from '../../../src/text/sentences/routeWords'
import { classLabel, entityLabel } from '../../../src/text/sentences/words'
import { textsIn } from '../../support/allTexts'
import { ABSOLUTE, REPORTED } from '../../support/claimWords'
import { readDataCsv } from '../../support/csv'
import { realCorridors, realCountry, realDataset, realDatasetIn } from '../../support/dataset'
import { everyQuestion, everyTime } from '../../support/everyState'

const english = realDataset()
const corridors = realCorridors()
const files = english.entities.map(({ code }) => realCountry(code))

const QUESTIONS = everyQuestion(english).flatMap((question) =>
  everyTime(english, question).map((on) => ({ ...question, on })),
)

/** The most letters that a line has, without the names in it. */
const MOST: Readonly<Record<Language, number>> = { en: 40, de: 48, fr: 48, ru: 48, ro: 48, sq: 48 }

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

/** The line without the names of institutions in it. */
const withoutNames = (line: string, names: readonly string[]): string =>
  names.reduce((text, name) => text.replace(name, '').replace(capital(name), ''), line)

const few = (faults: Iterable<string>) => [...new Set(faults)].slice(0, 12)

/** The forms counted on a question about several, the study's seven or all. */
const formsOf = ({ sub }: Filters): readonly string[] =>
  sub === 'all-forms'
    ? FORMS
    : sub === 'main'
      ? FORMS.filter((form) => !/debt|begging|criminal|armed|marriage/.test(form))
      : [sub]

const conflicts = readDataCsv('conflicts.csv', 'entity question who from to')

/** Whether conflicts.csv has the answer of a country to a question at its time. */
const isContradicted = (question: Filters & { on: string }, code: string): boolean => {
  const { theme, sub, evidence, on } = question
  const ids =
    theme === 'definitions'
      ? [...formsOf(question), sub].map((id) => `definitions/${id}`)
      : [sub === 'main' ? theme : `${theme}/${sub}`]
  return conflicts.some(
    (row) =>
      row.entity === code &&
      ids.includes(row.question) &&
      (row.who === '' || row.who === evidence) &&
      row.from !== '' &&
      row.from <= on &&
      on <= row.to,
  )
}

describe.each(LANGUAGES)('every line in %s', (language) => {
  const texts = textsIn(language)
  const dataset = realDatasetIn(language)
  const namesIn = ({ theme, sub }: Filters, { classes, said = {} }: MapValue): readonly string[] => [
    ...Object.values(said).flat(),
    ...(theme === 'institutions' ? classes.map((id) => classLabel(texts, theme, sub, id)) : []),
  ]
  const lines = QUESTIONS.flatMap((question) =>
    dataset.entities.map(({ code }) => {
      const value = dataset.valueOf(code, question)
      return { question, code, value, line: valueLine(texts, question, value) }
    }),
  )

  it(`is whole, begins with a capital or a number and has at most ${MOST[language]} letters`, () => {
    const broken = lines.filter(({ line }) => !/^[\p{Lu}\d][^{}<>]{3,}[^.\s:]$/u.test(line))
    const long = lines.filter(
      ({ line, question, value }) => withoutNames(line, namesIn(question, value)).length > MOST[language],
    )
    expect(few([...broken, ...long].map(({ line }) => line))).toEqual([])
  })

  it('on roles and routes is what reports say, with the first and the last year of these', () => {
    const roles = lines.flatMap(({ question, value, line }) => {
      if (!hasEvidenceChoice(question.theme)) return []
      const tag = valueTag(texts, dataset, question, value)
      const years = question.on === '2003' ? '2003' : `2003–${question.on}`
      return REPORTED[language].test(line) && tag.startsWith(years) ? [] : [`${line} · ${tag}`]
    })
    const routes = files.flatMap((file) => {
      const { words, tag } = routesLine(texts, file, placeNames(dataset, corridors))
      const isSaid = words === texts.t('route.none') || REPORTED[language].test(words)
      return isSaid && tag.startsWith('2008–2016') ? [] : [`${words} · ${tag}`]
    })
    expect(few([...roles, ...routes])).toEqual([])
  })

  it('has the year of its source, or of the clock where none decides', () => {
    const untimed = lines.flatMap(({ question, value }) => {
      const tag = valueTag(texts, dataset, question, value)
      const isDay = hasDay(question.theme, question.sub)
      return isDay || tag.includes(String(value.asOf ?? question.on)) ? [] : [`${question.theme}: ${tag}`]
    })
    expect(few(untimed)).toEqual([])
  })

  it('of a panel never denies for all: a route of the same years may say otherwise', () => {
    const faults = QUESTIONS.filter(({ theme }) => hasEvidenceChoice(theme)).flatMap((filters) =>
      files.flatMap((file) => {
        const entity = dataset.entity(file.entity)
        const context = { texts, dataset, filters, entity }
        const { id, values } = countrySentence(context, file)
        const said = `${plain(texts.t(id, values))} ${otherAgeText(context, file) ?? ''}`
        const isWhole = said.startsWith(entityLabel(entity)) && said.includes(filters.on)
        return isWhole && !ABSOLUTE[language].test(said) ? [] : [said]
      }),
    )
    expect(few(faults)).toEqual([])
  })
})

it('marks the answers that conflicts.csv has, and no others', () => {
  const texts = textsIn('en')
  expect(conflicts.filter(({ from }) => from !== '').length).toBeGreaterThan(20)
  const wrong = QUESTIONS.flatMap((question) =>
    english.entities.flatMap(({ code }) => {
      const marks = valueMarks(texts, english, code, question, english.valueOf(code, question))
      const isMarked = marks.some(({ sign }) => sign === '≠')
      return isMarked === isContradicted(question, code)
        ? []
        : [`${code} ${question.theme}/${question.sub} ${question.on}`]
    }),
  )
  expect(few(wrong)).toEqual([])
})
