import { describe, expect, it } from 'vitest'
import { PAGES, pageTitle } from '../../../src/atlas/pages'
import { LANGUAGES } from '../../../src/domain/languages'
import { evidenceAsked, subsOf, THEMES } from '../../../src/domain/themes'
import { createAtlasStore } from '../../../src/state/createAtlasStore'
import { DEFAULT_FILTERS, type Filters } from '../../../src/state/filters'
import { claimText } from '../../../src/text/sentences/heads'
import { describeMap } from '../../../src/text/sentences/describeMap'
import { keyHead } from '../../../src/text/sentences/keyNotes'
import { mapDescriptionContext } from '../../../src/text/sentences/answerContext'
import { questionText } from '../../../src/text/sentences/words'
import { textsIn } from '../../support/allTexts'
import { realDataset } from '../../support/dataset'
import { wordsContext } from '../../support/mapDescription'

const dataset = realDataset()
const { positions } = wordsContext({})

/** Every question, once about children and once about people of any age where that is asked. */
const QUESTIONS = THEMES.flatMap((theme) =>
  subsOf(theme).flatMap((sub) =>
    evidenceAsked(theme).map((evidence): Filters => ({ ...DEFAULT_FILTERS, theme, sub, evidence })),
  ),
)

/** The first, the usual and the last time of a question. */
const timesOf = (question: Filters): readonly string[] => {
  const { first, usual, last } = dataset.reachOf(question)
  return [first, usual, last]
}

describe.each(LANGUAGES)('in %s', (language) => {
  const texts = textsIn(language)

  it('question, answer, key and description of every question say its time in words', () => {
    const silent = QUESTIONS.flatMap((question) =>
      timesOf(question).flatMap((on) => {
        const filters = { ...question, on }
        const time = texts.day(on)
        const said = {
          question: questionText(texts, dataset, filters),
          answer: claimText(texts, dataset, filters),
          key: keyHead(texts, dataset, filters),
          description: describeMap(mapDescriptionContext(texts, dataset, filters, positions)).claim,
        }
        return Object.entries(said)
          .filter(([, text]) => !text.includes(time))
          .map(([what, text]) => `${what}, ${question.theme}/${question.sub}, ${on}: ${text}`)
      }),
    )
    expect(silent).toEqual([])
  })

  it('an answer on a part of the map begins with its place', () => {
    const place = `${texts.t('region.see')} · `
    for (const question of QUESTIONS) {
      const filters = { ...question, regions: ['see'] } as const
      const text = claimText(texts, dataset, filters)
      expect(text.startsWith(place), text).toBe(true)
    }
  })

  it('a theme page has a title and a description that a result of a search engine has room for', () => {
    for (const { path, filters } of PAGES.filter((page) => page.path !== '')) {
      const store = createAtlasStore(dataset, filters)
      const title = pageTitle(texts, store.getState())
      const question = questionText(texts, dataset, filters)
      expect(title.length, `${path}: ${title}`).toBeLessThanOrEqual(60)
      const description = texts.t('page.description', { question })
      expect(description.length, `${path}: ${description}`).toBeLessThanOrEqual(155)
    }
  })
})
