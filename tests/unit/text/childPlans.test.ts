import { describe, expect, it } from 'vitest'
import { messagesOf } from '../../../scripts/wording/textsOfLanguage'
import { type Language, LANGUAGES } from '../../../src/domain/languages'
import { readDataCsv } from '../../support/csv'

type Messages = Readonly<Record<string, string>>

/** "Child trafficking" in each language, and a plan whose subject would be children instead. */
const WORDS: Readonly<Record<Language, { readonly subject: RegExp; readonly tooWide: RegExp }>> = {
  en: { subject: /child trafficking/, tooWide: /\b(plan|one)( \S+){0,2} on children/i },
  fr: { subject: /traite des enfants/, tooWide: /plan\b[^.;:]*sur les enfants/i },
  de: { subject: /Kinderhandel/, tooWide: /\bPlan\b[^.;:]*(zu|über) Kinder/i },
  ru: { subject: /торговл[иея]й? детьми/, tooWide: /план[^.;:]*(о детях|для детей)/i },
  ro: { subject: /traficul(ui)? de copii/, tooWide: /plan[^.;:]*privind copiii/i },
  sq: { subject: /trafikimi[nt]?t? (e|të) fëmijëve/, tooWide: /plan[^.;:]*për fëmijët/i },
}

/** Every message that names the plans of which the study counted nine. */
const ABOUT_CHILD_PLANS = [
  'question.plans.main',
  'class.plans.main.child-specific',
  'key.note.plans.main',
  'published.child-nap',
  'claim.plans.main',
  'line.plans',
  'indicator.child-specific-plan',
  'rule.R16',
  'published.row.child-nap-count',
  'published.how.nap',
  'published.how.child-nap',
]

const read = (language: Language): Messages =>
  Object.fromEntries(messagesOf(language).map(({ id, text }) => [id, text]))

/** The study also speaks of National Action Plans on children, which are others, as is a plan for children that is not on trafficking. */
const isOfOthers = (id: string): boolean => id.startsWith('findings.') || id === 'code.part-of-children-plan'

describe.each(LANGUAGES)('plans on child trafficking, in %s', (language) => {
  const { subject, tooWide } = WORDS[language]
  it('are called so wherever they are named', () => {
    const messages = read(language)
    const unnamed = ABOUT_CHILD_PLANS.filter((id) => !subject.test(messages[id] ?? ''))
    expect(unnamed).toEqual([])
  })

  it('are never called plans on children', () => {
    const wide = Object.entries(read(language))
      .filter(([id, message]) => !isOfOthers(id) && tooWide.test(message))
      .map(([id]) => id)
    expect(wide).toEqual([])
  })
})

it('what the study states of plans never calls a plan on child trafficking a plan on children', () => {
  const wide = readDataCsv('statements.csv', 'id title text').filter(({ title, text }) =>
    WORDS.en.tooWide.test(`${title} ${text}`),
  )
  expect(wide.map(({ id }) => id)).toEqual([])
})
