import { describe, expect, it } from 'vitest'
import { LANGUAGES } from '../../../src/domain/languages'
import { THEMES } from '../../../src/domain/themes'
import { countryCard, questionCard } from '../../../src/pictures/card'
import { CARD } from '../../../src/domain/sitePaths'
import { balanceText, breakText } from '../../../src/pictures/parts'
import { DEFAULT_FILTERS } from '../../../src/state/filters'
import { questionText } from '../../../src/text/sentences/words'
import { allTexts, textsIn } from '../../support/allTexts'
import { realDataset, realDatasetIn, realTopology } from '../../support/dataset'
import { flat, timeOf } from '../../support/saidTime'

const dataset = realDataset()
const texts = allTexts()
const input = (theme: (typeof THEMES)[number]) => ({
  dataset,
  topology: realTopology(),
  texts,
  filters: { ...DEFAULT_FILTERS, theme },
  corridors: null,
})

/** Baselines of the lines that a card sets at its left edge, from top to bottom, and their words. */
const linesOf = (svg: string) =>
  [...svg.matchAll(/<text x="56" y="([^"]+)"[^>]* font-size="([^"]+)"[^>]*>(.*?)<\/text>/g)]
    .map(([, y, size, text = '']) => ({
      y: Number(y),
      size: Number(size),
      text: text.replace(/<[^>]+>/g, ''),
    }))
    .toSorted((a, b) => a.y - b.y)

describe('a card', () => {
  it.each(LANGUAGES.flatMap((language) => THEMES.map((theme) => [language, theme] as const)))(
    'in %s of %s says its time, and has no line that runs into another, or off the card',
    (language, theme) => {
      const svg = questionCard({
        ...input(theme),
        texts: textsIn(language),
        dataset: realDatasetIn(language),
      })
      const lines = linesOf(svg)
      for (const [index, { y, size, text }] of lines.slice(1).entries())
        expect(y - (lines[index]?.y ?? 0), text).toBeGreaterThanOrEqual(size)
      expect(lines.at(-1)?.y).toBeLessThan(CARD.height - 8)
      const words = flat(lines.map(({ text }) => text).join(' '))
      expect(words).toContain(flat(textsIn(language).day(timeOf(theme, null))))
    },
  )

  it.each(THEMES)('of %s says what it rests on and what holds for every picture', (theme) => {
    const svg = questionCard(input(theme))
    const lines = linesOf(svg)
    const text = lines.map((line) => line.text.trim()).join(' ')
    for (const words of [
      'Source',
      'What is reported, not how common trafficking is.',
      'Child Trafficking Atlas',
      'UNSCR 1244',
    ])
      expect(text).toContain(words)
    expect(svg).toContain('<svg')
  })

  it('of a small country marks it with a ring, and shows no class', () => {
    const svg = countryCard(input('patterns'), 'MLT')
    expect(svg.match(/<circle/g)).toHaveLength(2)
    expect(svg).not.toMatch(/<pattern/)
    expect(countryCard(input('patterns'), 'FRA')).not.toMatch(/<circle/)
  })
})

describe('the lines of a title', () => {
  it.each(THEMES)('of %s are as few as they can be, and the last is no lone word', (theme) => {
    const question = questionText(texts, dataset, { ...DEFAULT_FILTERS, theme })
    const lines = balanceText(question, 48, 940)
    expect(lines).toHaveLength(breakText(question, 48, 940).length)
    expect(
      lines
        .flat()
        .map(({ text }) => text)
        .join(''),
    ).toBe(question)
    if (lines.length > 1) expect(lines.at(-1)?.length).toBeGreaterThan(1)
  })
})
