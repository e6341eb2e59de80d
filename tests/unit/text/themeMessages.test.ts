import { expect, it } from 'vitest'
import { THEMES, subsOf, classesOf } from '../../../src/domain/themes'
import { answerOf } from '../../../src/state/answer'
import { DEFAULT_FILTERS } from '../../../src/state/filters'
import { createTexts } from '../../../src/text/i18n'
import { answerAnnounced, claimText } from '../../../src/text/sentences/heads'
import { keyHead, keyNotes, keySource, mapSources } from '../../../src/text/sentences/keyNotes'
import { valueLine } from '../../../src/text/sentences/lines'
import { classLabel, instrumentLabel, questionText } from '../../../src/text/sentences/words'
import { realDataset } from '../../support/dataset'

const dataset = realDataset()
const MAPS = THEMES.flatMap((theme) =>
  subsOf(theme).map((sub) => ({ theme, sub, classes: classesOf(theme, sub) })),
)
/** Texts as an atlas has them from its start; a message they lack is an error. */
const texts = createTexts()

it.each(MAPS)('of a question come with the first view: $theme/$sub', ({ theme, sub, classes }) => {
  const filters = { ...DEFAULT_FILTERS, theme, sub }
  const answer = answerOf(dataset, filters)
  const said = [
    answerAnnounced(texts, dataset, filters),
    // The questions of the tabs of the other themes.
    ...THEMES.map((other) => questionText(texts, dataset, { ...DEFAULT_FILTERS, theme: other })),
    ...keyNotes(texts, dataset, answer, filters),
    mapSources(texts, dataset, filters),
    keyHead(texts, dataset, filters),
    keySource(texts, filters),
    claimText(texts, dataset, { ...filters, classes }),
    ...classes.map((classId) => classLabel(texts, theme, sub, classId)),
    ...dataset.entities.map((entity) => valueLine(texts, filters, dataset.valueOf(entity.code, filters))),
    ...(theme === 'treaties' ? dataset.instruments.map(({ id }) => instrumentLabel(texts, id)) : []),
  ]
  expect(said.filter((text) => text === '' || text.includes('undefined'))).toEqual([])
})
