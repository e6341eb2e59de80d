import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readDataCsv } from '../../support/csv'

type Messages = Readonly<Record<string, string>>

const ROOT = 'src/text'

/** "Child trafficking" in each language, and a plan whose subject would be children instead. */
const WORDS: Readonly<Record<string, { readonly subject: RegExp; readonly tooWide: RegExp }>> = {
  en: { subject: /child trafficking/, tooWide: /\b(plan|one)( \S+){0,2} on children/i },
  fr: { subject: /traite des enfants/, tooWide: /plan\b[^.;:]*sur les enfants/i },
  de: { subject: /Kinderhandel/, tooWide: /\bPlan\b[^.;:]*zu Kindern/i },
  ru: { subject: /торговл[иея]й? детьми/, tooWide: /план[^.;:]*(о детях|для детей)/i },
  ro: { subject: /traficul(ui)? de copii/, tooWide: /plan[^.;:]*privind copiii/i },
  sq: { subject: /trafikimi[nt]?t? (e|të) fëmijëve/, tooWide: /plan[^.;:]*për fëmijët/i },
}

/** Every message that names the plans of which the study counted nine. */
const ABOUT_CHILD_PLANS = [
  'atlas: question.plans.main',
  'answers: class.plans.main.child-specific',
  'answers: key.note.plans.main',
  'answers: published.child-nap',
  'answers: answer.plans.main',
  'panel: panel.plan.notDocumented',
  'panel: panel.plan.part',
  'panel: indicator.child-specific-plan',
  'panel: rule.R16',
  'published: published.row.child-nap-count',
  'published: published.how.nap-share',
  'published: published.how.child-nap-count',
]

const read = (language: string, catalogue: string): Messages =>
  JSON.parse(readFileSync(`${ROOT}/${language}/${catalogue}.json`, 'utf8')) as Messages

// The study also speaks of National Action Plans on children, which are others.
describe.each(Object.entries(WORDS))(
  'plans on child trafficking, in %s',
  (language, { subject, tooWide }) => {
    it('are called so wherever they are named', () => {
      const unnamed = ABOUT_CHILD_PLANS.filter((place) => {
        const [catalogue = '', id = ''] = place.split(': ')
        return !subject.test(read(language, catalogue)[id] ?? '')
      })
      expect(unnamed).toEqual([])
    })

    it('are never called plans on children', () => {
      const catalogues = readdirSync(`${ROOT}/${language}`)
        .map((file) => file.replace('.json', ''))
        .filter((catalogue) => catalogue !== 'findings')
      const wide = catalogues.flatMap((catalogue) =>
        Object.entries(read(language, catalogue))
          .filter(([, message]) => tooWide.test(message))
          .map(([id]) => `${catalogue}: ${id}`),
      )
      expect(wide).toEqual([])
    })
  },
)

describe('what the study states of plans', () => {
  it('never calls a plan on child trafficking a plan on children', () => {
    const wide = readDataCsv('statements.csv', ['id', 'title', 'text']).filter(({ title, text }) =>
      WORDS['en']?.tooWide.test(`${title} ${text}`),
    )
    expect(wide.map(({ id }) => id)).toEqual([])
  })
})
