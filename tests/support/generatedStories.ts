import * as fc from 'fast-check'
import { LANGUAGES } from '../../src/domain/languages'
import type { Story, StoryNote, StoryStep } from '../../src/state/story'
import { realAtlasFile } from './dataset'

const codes = realAtlasFile().entities.map(({ code }) => code)

/** What someone may write to break a page or another reader's trust. */
export const HOSTILE_TEXTS = [
  '<script>document.documentElement.dataset.broken = "1"</script>',
  '<img src=x onerror="document.documentElement.dataset.broken = 1">',
  '"><svg onload=alert(1)>',
  '</title><style>body{display:none}</style>',
  '{{constructor.constructor("alert(1)")()}}',
  '${alert(1)}',
  'javascript:alert(1)',
  'https://example.com/<b>bold</b>',
  '&lt;b&gt; &amp; &#x3c;',
  '\u202Eright to left\u2066',
  '\u0000\u0007\u001b[31m',
  '\uD800 half',
  'e\u0301'.repeat(50),
  'x'.repeat(3000),
  '<b>29 of 51</b> {count, plural, other {#}}',
  ']]>--></textarea>',
] as const

const text = fc.oneof(
  fc.string({ maxLength: 200, unit: 'grapheme' }),
  fc.string({ maxLength: 120, unit: 'binary' }),
  fc.lorem({ maxCount: 40 }),
  fc.constantFrom(...HOSTILE_TEXTS, '', 'Молдова и Румыния', 'Дети\n\nне товар', '👧🏽'),
)

const place = fc.record({
  lon: fc.integer({ min: -1_800_000, max: 1_800_000 }).map((value) => value / 10_000),
  lat: fc.integer({ min: -900_000, max: 900_000 }).map((value) => value / 10_000),
})

const code = fc.constantFrom(...codes)

const note: fc.Arbitrary<StoryNote> = fc.oneof(
  fc.record({ kind: fc.constant('country' as const), text, country: code }),
  fc.tuple(text, place).map(([words, where]) => ({ kind: 'place' as const, text: words, ...where })),
  fc.record({ kind: fc.constant('arrow' as const), text, from: code, to: code }),
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

const step: fc.Arbitrary<StoryStep> = fc.record({ query, text, notes: fc.array(note, { maxLength: 4 }) })

/** Stories of every kind: short, long, in any script, and hostile. */
export const storyCases: fc.Arbitrary<Story> = fc.record({
  language: fc.constantFrom(...LANGUAGES),
  title: text,
  by: text,
  steps: fc.array(step, { maxLength: 5 }),
})
