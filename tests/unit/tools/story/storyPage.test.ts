import * as fc from 'fast-check'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { readStory } from '../../../../src/tools/story/readStory'
import { storyContent, type StoryInput, storyPage } from '../../../../src/tools/story/storyPage'
import { storyCode } from '../../../../src/tools/story/storyHtml'
import { cleanStory, knownQuery, type Story } from '../../../../src/tools/story/story'
import { allTexts } from '../../../support/allTexts'
import { realCorridors, realDataset, realOutlines } from '../../../support/dataset'
import { FIVE } from './fiveSteps'
import { HOSTILE_TEXTS } from '../../../support/hostileTexts'
import { storiesWithinLimits } from './generatedStories'
import { parseDocument } from '../../../support/parseDocument'

const dataset = realDataset()
const topology = realOutlines()
const texts = allTexts()
const pages = 'https://example.org/atlas/'

const pageOf = (story: Story): string => {
  const input: StoryInput = { story, texts, dataset, topology, corridors: realCorridors(), pages }
  return storyPage(input, storyContent(input), '')
}
const codeOf = (story: Story): string => storyCode(story, { texts, dataset, pages })

const STORY: Story = {
  title: 'What states promised',
  steps: [
    { query: 'theme=treaties&on=2005-01-01&region=see', heading: 'Treaties', text: 'First.\nThen.\n\nLast.' },
    { query: 'theme=plans', heading: '', text: '' },
    { query: 'country=MDA&routes=on', heading: 'Routes', text: 'Routes.' },
  ],
}

/** Every field has one of the hostile texts, which stay within their limits. */
const HOSTILE: Story = cleanStory({
  title: HOSTILE_TEXTS[0],
  steps: HOSTILE_TEXTS.map((text) => ({
    query: 'theme=plans',
    heading: text.slice(0, 80),
    text: text.slice(0, 700),
  })),
})

const read = (html: string) => readStory(html, dataset)

const WARNING =
  'Whoever publishes this story wrote its texts. The Child Trafficking Atlas has not read or checked them.'

const wordsOf = (text: string | null | undefined): string => (text ?? '').replaceAll(/\s+/g, ' ').trim()
const namesIn = (html: string) =>
  new Set([...html.matchAll(/<([a-z]+)\b/gi)].map(([, name]) => name?.toLowerCase() ?? ''))

beforeAll(() => {
  vi.stubGlobal(
    'DOMParser',
    class {
      parseFromString(html: string) {
        return parseDocument(html)
      }
    },
  )
})

describe('the page of a story', () => {
  const html = pageOf(STORY)
  const page = parseDocument(html)

  it('begins with who wrote the texts, and has with every map its question, day, key, sources, caveats and link', () => {
    const article = page.querySelector('article')
    expect(wordsOf(article?.firstElementChild?.textContent)).toBe(WARNING)
    expect(page.querySelector('h1')?.textContent).toBe(STORY.title)
    const sections = [...page.querySelectorAll('section')]
    expect(sections).toHaveLength(3)
    for (const section of sections) {
      expect(section.querySelectorAll('svg[role="img"]')).toHaveLength(2)
      expect(section.querySelector('[data-key]')).not.toBeNull()
      const caption = wordsOf(section.querySelector('figcaption')?.textContent)
      expect(caption).toContain('Sources of this map: ')
      expect(caption).toContain('What is reported, not how common it is.')
      expect(caption).toContain('imply no opinion on legal status')
    }
    const first = wordsOf(sections[0]?.textContent)
    expect(first).toContain('Who was bound by the Palermo Protocol on 1 January 2005?')
    expect(sections.map((section) => section.querySelector('h2')?.textContent ?? '')).toEqual([
      'Treaties',
      '',
      'Routes',
    ])
    expect(sections[0]?.querySelector('a')?.getAttribute('href')).toBe(
      `${pages}?theme=treaties&on=2005-01-01&region=see`,
    )
    expect(wordsOf(page.querySelector('footer')?.textContent)).toContain('not affiliated with UNICEF')
  })

  it('requests nothing and runs nothing, and its drawings share no id', () => {
    expect(html).toContain(`content="default-src 'none';`)
    expect(html).not.toMatch(/<(script|iframe|img|link|object|embed|form)\b/)
    expect(html).not.toMatch(/(src|srcset|xlink:href)=/)
    // Its own style sheet defines what it names; the drawings name nothing.
    expect(html.replaceAll(/<style>[^]*?<\/style>/g, '')).not.toContain('var(--')
    const ids = [...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id)
    expect(new Set(ids).size).toBe(ids.length)
    for (const [, id] of html.matchAll(/(?:url\(|href=")#([^")]*)/g)) expect(ids).toContain(id)
  })

  it('draws outlines that its maps have in common once', () => {
    const five = pageOf(FIVE).length
    expect(five).toBeLessThan(900_000)
    expect(five).toBeLessThan(2 * pageOf({ ...FIVE, steps: FIVE.steps.slice(0, 1) }).length)
  })
})

describe.each([
  ['the page', pageOf],
  ['the HTML', codeOf],
])('%s of a story', (_, written) => {
  it('has texts of every kind as text alone', () => {
    const known = namesIn(
      written({ ...STORY, steps: [...STORY.steps, { query: '', heading: 'a', text: 'b\nc' }] }),
    )
    const html = written(HOSTILE)
    expect([...namesIn(html)].filter((name) => !known.has(name))).toEqual([])
    expect(html).not.toMatch(/<[a-z]+[^>]* on[a-z]+=/i)
    const shown = parseDocument(html)
    expect([...shown.querySelectorAll('h2, h3')].map((each) => each.textContent)).toEqual(
      expect.arrayContaining(HOSTILE.steps.map(({ heading }) => heading).filter(Boolean)),
    )
  })

  it('is opened again as it was', () => {
    for (const story of [STORY, FIVE]) expect(readStory(written(story), dataset)).toEqual({ story })
  })

  it('says first who wrote the texts', () => {
    const article = parseDocument(written(STORY)).querySelector('article')
    expect(wordsOf(article?.firstElementChild?.querySelector('strong')?.textContent)).toBe(WARNING)
  })
})

describe('a file that is opened', () => {
  it('gives back every text of every story, cleaned, and maps that the atlas knows', () => {
    fc.assert(
      fc.property(storiesWithinLimits, (story) => {
        const steps = story.steps.map((step) => ({ ...step, query: knownQuery(step.query, dataset) }))
        expect(readStory(codeOf(story), dataset)).toEqual({ story: { ...story, steps } })
      }),
      { numRuns: 300, seed: 20261129 },
    )
  })

  it('is refused if it is no story, of another form, or beyond the limits', () => {
    for (const html of ['', 'text', '<p>A page</p>', '<article data-atlas-story="1"></article>', '{"a":1}'])
      expect(read(html)).toEqual({ refusal: 'kind' })
    expect(read(codeOf(STORY).replace('data-atlas-story="1"', 'data-atlas-story="2"'))).toEqual({
      refusal: 'kind',
    })
    expect(read(codeOf(STORY) + codeOf(STORY))).toEqual({ refusal: 'kind' })
    const [step] = FIVE.steps
    if (!step) throw new Error('There is no step.')
    for (const story of [
      { ...FIVE, title: 'x'.repeat(121) },
      { ...FIVE, steps: [{ ...step, heading: 'x'.repeat(81) }] },
      { ...FIVE, steps: [{ ...step, text: 'x'.repeat(701) }] },
      { ...FIVE, steps: Array.from({ length: 21 }, () => step) },
    ])
      expect(read(codeOf(story))).toEqual({ refusal: 'limits' })
  })

  it('gives text alone, whatever someone has put into it', () => {
    const html = codeOf(STORY).replace(
      'Treaties',
      '<img src=x onerror="alert(1)">Hi<script>alert(2)</script>',
    )
    const opened = read(html)
    expect('story' in opened && opened.story.steps[0]?.heading).toBe('Hialert(2)')
    const hidden = read(codeOf(STORY).replace('Treaties', 'Trea\u202Eties\u200B  \u0000now'))
    expect('story' in hidden && hidden.story.steps[0]?.heading).toBe('Treaties now')
  })
})
