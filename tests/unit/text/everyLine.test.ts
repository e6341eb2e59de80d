import { describe, expect, it } from 'vitest'
import type { MapValue } from '../../../src/data/Dataset'
import { type Language, LANGUAGES } from '../../../src/domain/languages'
import { hasDay, hasEvidenceChoice, hasInstrument } from '../../../src/domain/themes'
import type { Filters } from '../../../src/state/filters'
import { countrySentence, otherAgeText } from '../../../src/text/sentences/countryAnswer'
import { valueLine, valueMarks, valueTag } from '../../../src/text/sentences/lines'
import { conflictSentences } from '../../../src/text/sentences/statements'
import { placeNames, routesLine } from '../../../src/text/sentences/routeWords'
import { classLabel, entityLabel, plain } from '../../../src/text/sentences/words'
import { textsIn } from '../../support/allTexts'
import { ABSOLUTE, BANNED, RATIFIED, REPORTED, SIGNED, WHO_DENIES } from '../../support/claimWords'
import { contradictions, isContradicted } from '../../support/contradicted'
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

  it('denies only with a source or as inferred, and before a treaty opens says nothing of ratification', () => {
    const faults = lines.flatMap(({ question, value: { classes }, line }) => {
      if (BANNED[language].test(line)) return [line]
      if (hasInstrument(question.theme) && question.on < english.instrument(question.instrument).opened) {
        if (classes.join() !== 'cannot-join' && classes.join() !== 'not-open') return [line]
        if (classes.join() === 'cannot-join') return []
        const isOfIlo = question.instrument.startsWith('ilo') && SIGNED[language].test(line)
        return RATIFIED[language].test(line) || isOfIlo ? [line] : []
      }
      const denies = !hasInstrument(question.theme) && classes.some((id) => id === 'none' || id === 'no')
      return denies && !WHO_DENIES[language].test(line) ? [line] : []
    })
    expect(few(faults)).toEqual([])
  })

  it('of a panel never denies for all: a route of the same years may say otherwise', () => {
    const faults = QUESTIONS.filter(({ theme }) => hasEvidenceChoice(theme)).flatMap((filters) =>
      files.flatMap((file) => {
        const entity = dataset.entity(file.entity)
        const context = { texts, dataset, filters, entity }
        const said = `${plain(countrySentence(context, file))} ${otherAgeText(context, file) ?? ''}`
        const isWhole = said.startsWith(entityLabel(entity)) && said.includes(filters.on)
        return isWhole && !ABSOLUTE[language].test(said) ? [] : [said]
      }),
    )
    expect(few(faults)).toEqual([])
  })
})

const textsInEnglish = textsIn('en')
const asWritten = (text: string) => ({ text, lang: undefined })

describe('what conflicts.csv has', () => {
  it('marks the answers that it contradicts, and no others', () => {
    expect(contradictions.length).toBeGreaterThan(20)
    const wrong = QUESTIONS.flatMap((question) =>
      english.entities.flatMap(({ code }) => {
        const marks = valueMarks(textsInEnglish, english, code, question, english.valueOf(code, question))
        const isMarked = marks.some(({ sign }) => sign === '≠')
        return isMarked === isContradicted(question, code, question.on)
          ? []
          : [`${code} ${question.theme}/${question.sub} ${question.on}`]
      }),
    )
    expect(few(wrong)).toEqual([])
  })

  it('has a sentence in the panel of each country and language, and no other country has one', () => {
    const wrong = LANGUAGES.map(textsIn).flatMap((texts) =>
      QUESTIONS.flatMap((question) =>
        files.flatMap((file) => {
          const said = conflictSentences(texts, file, question, question.on, asWritten)
          const isSaid = said.length > 0 && said.every((sentence) => /^\p{Lu}[^{}]+\.$/u.test(sentence))
          return (isContradicted(question, file.entity, question.on) ? isSaid : said.length === 0)
            ? []
            : [
                `${texts.locale} ${file.entity} ${question.theme}/${question.sub} ${question.on}: ${said.join(' ')}`,
              ]
        }),
      ),
    )
    expect(few(wrong)).toEqual([])
  })
})
