import { describe, expect, it } from 'vitest'
import { LANGUAGES } from '../../../../src/domain/languages'
import type { ThemeId } from '../../../../src/domain/themes'
import { DEFAULT_FILTERS } from '../../../../src/state/filters'
import { toQuery } from '../../../../src/state/link'
import { storyCode } from '../../../../src/tools/story/storyHtml'
import { storyContent } from '../../../../src/tools/story/storyPage'
import { textsIn } from '../../../support/allTexts'
import { realCorridors, realDatasetIn, realTopology } from '../../../support/dataset'
import { parseDocument } from '../../../support/parseDocument'
import { flat, type Set, timeOf, timesIn } from '../../../support/saidTime'

const pages = 'https://example.org/atlas/'

const storyAt = (theme: ThemeId, on: Set) => ({
  title: 'T',
  steps: [{ query: toQuery({ ...DEFAULT_FILTERS, theme, on }, DEFAULT_FILTERS), heading: 'H', text: '' }],
})

describe.each(LANGUAGES)('in %s, the question of each map of a story', (language) => {
  const texts = textsIn(language)
  const dataset = realDatasetIn(language)
  const said = (theme: ThemeId, on: Set) => flat(texts.day(timeOf(theme, on)))

  it.each(timesIn(language))('has its time in code for another site: %s, %s', (theme, on) => {
    const document = parseDocument(storyCode(storyAt(theme, on), { texts, dataset, pages }))
    expect(flat(document.body.textContent ?? '')).toContain(said(theme, on))
  })

  it('has its time on a page of its own', () => {
    const page = storyContent({
      story: storyAt('plans', '2005'),
      texts,
      dataset,
      topology: realTopology(),
      corridors: realCorridors(),
      pages,
    })
    expect(flat(/<p class="question">(.*?)<\/p>/.exec(page)?.[1] ?? '')).toContain('2005')
  })
})
