import * as fc from 'fast-check'
import { HOSTILE_TEXTS } from '../../../support/hostileTexts'
import { cleanStory, type Story, STORY_LIMITS } from '../../../../src/tools/story/story'

const text = fc.oneof(
  fc.string({ maxLength: 200, unit: 'grapheme' }),
  fc.string({ maxLength: 120, unit: 'binary' }),
  fc.lorem({ maxCount: 40 }),
  fc.constantFrom(...HOSTILE_TEXTS, '', 'Молдова и Румыния', 'Дети\n\nне товар', '👧🏽'),
)

/** Queries in the form in which a link has them; `tests/support/generatedLinks.ts` has junk. */
const query = fc
  .array(
    fc.constantFrom(
      'theme=patterns',
      'theme=internal',
      'theme=definitions',
      'sub=non-punishment',
      'theme=treaties',
      'instrument=cope-2005',
      'on=2005-01-01',
      'region=see,cis',
      'country=MDA',
      'routes=on',
      'class=origin',
      'area=21.3,42.5,900',
      'view=table',
      'foo=%3Cb%3E',
    ),
    { maxLength: 5 },
  )
  .map((parts) => [...new Set(parts)].join('&'))

/** Stories of every kind: short, long, in any script, and hostile. Their texts are within no limit. */
export const storyCases: fc.Arbitrary<Story> = fc.record({
  title: text,
  steps: fc.array(fc.record({ query, heading: text, text }), { minLength: 1, maxLength: 5 }),
})

const cut = (words: string, most: number) => words.slice(0, most).replace(/[\uD800-\uDBFF]$/, '')

/** The same with texts cut to the limits. */
export const storiesWithinLimits: fc.Arbitrary<Story> = storyCases.map((story) => {
  const { title, steps } = cleanStory(story)
  return cleanStory({
    title: cut(title, STORY_LIMITS.title),
    steps: steps.map(({ heading, text: words, ...step }) => ({
      ...step,
      heading: cut(heading, STORY_LIMITS.heading),
      text: cut(words, STORY_LIMITS.text),
    })),
  })
})
