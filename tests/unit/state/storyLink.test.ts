import * as fc from 'fast-check'
import { deflateSync, strToU8 } from 'fflate'
import { describe, expect, it } from 'vitest'
import { LANGUAGES } from '../../../src/domain/languages'
import { cleanLine, cleanText } from '../../../src/state/cleanText'
import { filtersOfStep, problemsOf, queryOfStep, type Story, STORY_LIMITS } from '../../../src/state/story'
import { LONGEST_LINK, readStory, writeStory } from '../../../src/state/storyLink'
import { realDataset } from '../../support/dataset'
import { storyCases } from '../../support/generatedStories'

const dataset = realDataset()

const linkOf = (value: unknown): string =>
  btoa(String.fromCharCode(...deflateSync(strToU8(JSON.stringify(value)))))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '')

describe('the link of a story', () => {
  it('gives back every story that it was written from, in characters that every address may have', () => {
    fc.assert(
      fc.property(storyCases, (story) => {
        const link = writeStory(story)
        expect(link).toMatch(/^[\w-]*$/)
        const read = readStory(link).story
        const clean: Story = {
          ...story,
          title: cleanLine(story.title),
          by: cleanLine(story.by),
          steps: story.steps.map((step) => ({
            ...step,
            text: cleanText(step.text),
            notes: step.notes.map((note) => ({ ...note, text: cleanLine(note.text) })),
          })),
        }
        expect(read).toEqual(clean)
        expect(read && writeStory(read)).toBe(link)
      }),
      { numRuns: 5000, seed: 20261128 },
    )
  }, 120_000)

  it('never fails on junk, and says what is wrong with it', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.base64String(), fc.json().map(linkOf)), (junk) => {
        const { story, fault } = readStory(junk)
        expect(story === undefined).toBe(fault !== undefined)
      }),
      { numRuns: 2000, seed: 7 },
    )
    const whole = writeStory({ language: 'en', title: 'A', by: '', steps: [] })
    expect(readStory(whole.slice(0, -3)).fault).toBe('broken')
    expect(readStory('A'.repeat(LONGEST_LINK + 1)).fault).toBe('too-long')
    expect(readStory(linkOf([2, 'en', 'A', '', []])).fault).toBe('later')
  })

  it('does not unpack a small link into a very large text', () => {
    const bomb = linkOf([1, 'en', 'A'.repeat(5_000_000), '', []])
    expect(bomb.length).toBeLessThan(LONGEST_LINK)
    expect(readStory(bomb).fault).toBe('broken')
  })

  it('leaves out parts of the wrong kind, and keeps the rest', () => {
    const { story } = readStory(
      linkOf([
        1,
        'xx',
        'T',
        'B',
        [5, ['theme=plans', 'Text', [['c', 'ok', 'MDA'], ['c', 'bad', 'md'], ['z'], 7]]],
      ]),
    )
    expect(story).toEqual({
      language: 'en',
      title: 'T',
      by: 'B',
      steps: [
        { query: 'theme=plans', text: 'Text', notes: [{ kind: 'country', text: 'ok', country: 'MDA' }] },
      ],
    })
  })

  it('needs less than 600 characters for five steps with texts', () => {
    const text =
      'Most countries of the study are named as both: children are reported to leave them and to arrive.'
    const steps = [
      'theme=patterns',
      'theme=internal',
      'theme=treaties&on=2005-01-01',
      'routes=on',
      'theme=plans',
    ]
    const story: Story = {
      language: 'en',
      title: 'Five things that the maps say',
      by: 'A teacher',
      steps: steps.map((query, index) => ({ query, text: `${index} ${text} ${query}`, notes: [] })),
    }
    expect(writeStory(story).length).toBeLessThan(600)
  })
})

describe('the texts of a story', () => {
  it('are shown though they are too long, and their writer reads by how much', () => {
    const story: Story = {
      language: 'en',
      title: 'x'.repeat(STORY_LIMITS.title + 3),
      by: '',
      steps: [{ query: '', text: 'y'.repeat(STORY_LIMITS.text + 40), notes: [] }],
    }
    expect(readStory(writeStory(story)).story).toEqual(story)
    expect(problemsOf(story)).toEqual([
      { what: 'title', step: null, over: 3 },
      { what: 'text', step: 0, over: 40 },
    ])
  })
})

describe('the map of a step', () => {
  it('is the state of its link, as a map', () => {
    const filters = filtersOfStep(
      { query: 'theme=treaties&instrument=palermo&on=2005-01-01&region=see' },
      dataset,
    )
    expect(filters).toMatchObject({ theme: 'treaties', on: '2005-01-01', regions: ['see'], view: 'map' })
    expect(filtersOfStep({ query: queryOfStep(filters) }, dataset)).toEqual(filters)
    expect(filtersOfStep({ query: 'view=routes&country=MDA' }, dataset)).toMatchObject({
      view: 'map',
      hasRoutes: true,
      entity: 'MDA',
    })
    expect(filtersOfStep({ query: 'theme=nonsense&country=ZZZ' }, dataset)).toMatchObject({
      theme: 'patterns',
      entity: null,
    })
  })

  it('is in every language of the atlas', () => {
    for (const language of LANGUAGES)
      expect(readStory(writeStory({ language, title: '', by: '', steps: [] })).story?.language).toBe(language)
  })
})
