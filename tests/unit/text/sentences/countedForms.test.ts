import { describe, expect, it } from 'vitest'
import { LANGUAGES } from '../../../../src/domain/languages'
import { STUDY_FORMS } from '../../../../src/domain/evidence'
import { answerOf } from '../../../../src/state/answer'
import { DEFAULT_FILTERS } from '../../../../src/state/filters'
import { claimText } from '../../../../src/text/sentences/heads'
import { keyNotes } from '../../../../src/text/sentences/keyNotes'
import { classLabel, formWord, questionText } from '../../../../src/text/sentences/words'
import { textsIn } from '../../../support/allTexts'
import { realDataset } from '../../../support/dataset'

const dataset = realDataset()

describe.each(LANGUAGES)('the two counts of forms, in %s', (language) => {
  const texts = textsIn(language)
  const said = (sub: string) => {
    const filters = { ...DEFAULT_FILTERS, theme: 'definitions', sub } as const
    const answer = answerOf(dataset, filters)
    return {
      question: questionText(texts, dataset, filters),
      sentence: claimText(texts, dataset, filters),
      six: classLabel(texts, 'definitions', sub, '6'),
      notes: keyNotes(texts, dataset, answer, filters).join(' '),
    }
  }
  const [main, all] = [said('main'), said('all-forms')]

  it('differ in what they ask, in their classes and in their sentence', () => {
    expect(main.question).not.toBe(all.question)
    expect(main.sentence).not.toBe(all.sentence)
    expect(main.six).toMatch(/6.*7/)
    expect(all.six).not.toContain('7')
  })

  it('say beside the map what is counted: the seven forms of the study, or every one', () => {
    for (const form of STUDY_FORMS) expect(main.notes).toContain(formWord(texts, form))
    expect(main.notes).not.toContain(formWord(texts, 'begging'))
    expect(all.notes).toContain(formWord(texts, 'begging'))
  })

  it('tell a law without a definition from the study’s "no definitions available"', () => {
    const label = classLabel(texts, 'definitions', 'main', 'no-definition')
    for (const { notes } of [main, all]) {
      expect(notes).toContain(label)
      expect(notes).toContain(texts.t('key.note.definitions.none'))
    }
  })
})
