import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { storyPage } from '../../../../src/export/story/storyPage'
import { slidesText, storySlides } from '../../../../src/export/story/storySlides'
import { filedSteps, type StoryInput } from '../../../../src/export/story/storySteps'
import { paragraphsOf, type Story } from '../../../../src/state/story'
import { readStory, writeStory } from '../../../../src/state/storyLink'
import { allTexts } from '../../../support/allTexts'
import { realCorridors, realDataset, realOutlines } from '../../../support/dataset'
import { HOSTILE_TEXTS, storyCases } from '../../../support/generatedStories'
import { parseDocument } from '../../../support/parseDocument'

const dataset = realDataset()
const topology = realOutlines()
const texts = allTexts()
const pages = 'https://example.org/atlas/'

const inputOf = (story: Story): StoryInput => ({
  story,
  texts,
  dataset,
  topology,
  corridors: realCorridors(),
  address: `${pages}story/#${writeStory(story)}`,
  pages,
})

const STORY: Story = {
  language: 'en',
  title: 'What states promised',
  by: 'A class in Chișinău',
  steps: [
    {
      query: 'theme=treaties&on=2005-01-01&region=see',
      text: 'First.\nThen.',
      notes: [
        { kind: 'country', country: 'MDA', text: 'A note' },
        { kind: 'arrow', from: 'MDA', to: 'ITA', text: 'An arrow' },
        { kind: 'place', lon: 21.3, lat: 42.5, text: 'A place' },
      ],
    },
    { query: 'theme=plans', text: '', notes: [] },
    { query: 'routes=on&country=MDA', text: 'Routes.', notes: [] },
  ],
}

/** As long as the limit allows. */
const LONG = {
  query: 'theme=definitions',
  text: 'A sentence of seven words is here. '.repeat(20).trim(),
  notes: [],
}

/** A story as a reader gets it: its texts are clean. */
const asRead = (story: Story): Story => readStory(writeStory(story)).story ?? story

/** The page of a story, and the names of all its elements. */
const elementsOf = (story: Story) => {
  const written = storyPage(inputOf(story), '')
  const names = [...written.matchAll(/<([a-z]+)\b/gi)].map(([, name]) => name?.toLowerCase() ?? '')
  return { written, names: new Set(names) }
}

const wordsOf = (text: string | null | undefined): string => (text ?? '').replaceAll(/\s+/g, ' ').trim()

describe('the page of a story', () => {
  const html = storyPage(inputOf(STORY), '')
  const page = parseDocument(html)

  it('has the texts, and with every map its question, day, key, sources, caveats, notes and link', () => {
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
    expect([...(sections[0]?.querySelectorAll('.text') ?? [])].map((each) => each.textContent)).toEqual([
      'First.',
      'Then.',
    ])
    expect(first).toContain('Who is bound by the Palermo Protocol on 1 January 2005?')
    expect(first).toContain('On 1 January 2005')
    const drawn = [...(sections[0]?.querySelectorAll('svg [data-story-notes]') ?? [])]
    expect(drawn).toHaveLength(2)
    for (const notes of drawn) expect(wordsOf(notes.textContent)).toContain('A place')
    expect(first).toContain('Moldova: A note')
    expect(first).toContain('From Moldova to Italy: An arrow')
    expect(first).toContain('A place on the map: A place')
    expect(sections[0]?.querySelector('a')?.getAttribute('href')).toBe(
      `${pages}?theme=treaties&on=2005-01-01&region=see`,
    )
    expect(wordsOf(page.querySelector('footer')?.textContent)).toContain(
      'The texts of the story are not those of the atlas.',
    )
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

  it('shows texts of every kind literally, as text alone', () => {
    const known = elementsOf(STORY).names
    const hostile = asRead({
      ...STORY,
      title: HOSTILE_TEXTS[0],
      by: HOSTILE_TEXTS[1],
      steps: HOSTILE_TEXTS.map((text) => ({
        query: 'theme=plans',
        text,
        notes: [{ kind: 'country', country: 'MDA', text }],
      })),
    })
    const { written, names } = elementsOf(hostile)
    expect([...names].filter((name) => !known.has(name))).toEqual([])
    const shown = parseDocument(written)
    expect(shown.querySelector('h1')?.textContent).toBe(hostile.title)
    expect([...shown.querySelectorAll('.text')].map((each) => each.textContent)).toEqual(
      hostile.steps.flatMap(({ text }) => paragraphsOf(text)),
    )
    fc.assert(
      fc.property(storyCases, (story) => {
        const read = asRead(story)
        const made = elementsOf({ ...read, steps: read.steps.slice(0, 1) })
        expect([...made.names].filter((name) => !known.has(name))).toEqual([])
        expect(made.written).not.toMatch(/<[a-z]+[^>]* on[a-z]+=/i)
      }),
      { numRuns: 10, seed: 20261128 },
    )
  }, 120_000)
})

describe('the slides of a story', () => {
  it('are a title and a picture for each step, all of whose text is in the picture', () => {
    const slides = storySlides(inputOf(asRead({ ...STORY, steps: [...STORY.steps, LONG] })), '')
    expect(slides.map(({ width, height }) => `${width} ${height}`)).toEqual(Array(5).fill('1920 1080'))
    for (const { svg } of slides.slice(1)) {
      const text = wordsOf(svg.replaceAll(/<[^>]*>/g, ' '))
      expect(text).toContain('What is reported, not how common it is.')
      expect(text).toContain('Sources of this map: ')
      expect(text).toContain('imply no opinion on legal status')
      const lowest = Math.max(...[...svg.matchAll(/<text[^>]* y="([\d.]+)"/g)].map(([, y]) => Number(y)))
      expect(lowest).toBeLessThan(540)
    }
    const last = wordsOf(slides.at(-1)?.svg.replaceAll(/<[^>]*>/g, ' ')).replaceAll(' ', '')
    expect(last).toContain(LONG.text.replaceAll(' ', ''))
    expect(slides[0]?.svg).toContain('A class in Chișinău')
  })

  it('show a tag in a text as text', () => {
    const [, slide] = storySlides(
      inputOf({ ...STORY, steps: [{ query: '', text: 'a <b>bold</b> <i>word</i>', notes: [] }] }),
      '',
    )
    const text = wordsOf(slide?.svg.replaceAll(/<[^>]*>/g, ' ').replaceAll('\u2060', ''))
    expect(text).toContain('&lt;b&gt;bold&lt;/b&gt; &lt;i&gt;word&lt;/i&gt;')
  })

  it('come with a text of all that belongs to each', () => {
    const input = inputOf(STORY)
    const text = slidesText(input, filedSteps(input))
    expect(text.match(/^Slide \d\. /gm)).toEqual(['Slide 2. ', 'Slide 3. ', 'Slide 4. '])
    expect(text.match(/^Sources of this map: /gm)).toHaveLength(3)
    expect(text).toContain(`${pages}?theme=plans\n`)
    expect(text).not.toMatch(/<\/?b>/)
  })
})
