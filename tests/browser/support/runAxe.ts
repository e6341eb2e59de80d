import axe from 'axe-core'
import type { Page } from 'playwright-core'
import { addOwnRules } from './ownRules'

/** A rule that an element of the page breaks. */
export interface Violation {
  readonly id: string
  readonly impact: string
  readonly help: string
  /** Where it is, from the outermost frame inwards. */
  readonly target: string
  readonly html: string
}

/** The rules that a change of scheme bears on: they compare colours. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block']

/** The rules that the width of a window bears on, besides what is cut off (textFaults.ts). */
const LAYOUT_RULES = ['target-size', 'scrollable-region-focusable', 'name-begins-with-what-is-seen']

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** The options of a run; the rule on the size of targets is off unless named. */
const optionsFor = (without: readonly string[]) => ({
  runOnly: { type: 'tag' as const, values: TAGS },
  rules: {
    'target-size': { enabled: true },
    ...Object.fromEntries(without.map((id) => [id, { enabled: false }])),
  },
  resultTypes: ['violations' as const],
})

const entriesOf = (violations: readonly axe.Result[]): Violation[] =>
  violations.flatMap(({ id, impact, help, nodes }) =>
    nodes.map(({ target, html }) => ({
      id,
      impact: impact ?? 'unknown',
      help,
      target: target.flat().join(' '),
      html: html.length > 300 ? `${html.slice(0, 300)}…` : html,
    })),
  )

const runRules = (page: Page, rules: readonly string[], within?: string): Promise<Violation[]> =>
  violationsOf(page, { runOnly: { type: 'rule', values: [...rules] }, resultTypes: ['violations'] }, within)

const violationsOf = async (page: Page, options: axe.RunOptions, within?: string): Promise<Violation[]> => {
  for (const frame of page.frames()) {
    if (await frame.evaluate(() => 'axe' in globalThis)) continue
    await frame.evaluate(axe.source)
    await frame.evaluate(addOwnRules)
  }
  const results = await page.evaluate(
    ([part, given]) => (globalThis as unknown as { axe: typeof axe }).axe.run(part ?? document, given),
    [within, options] as const,
  )
  return entriesOf(results.violations)
}

/** The faults that axe finds in the colours of the page, for a second scheme of a page that `runAxe` has looked at in the first. */
export const runAxeOnColours = (page: Page, within?: string): Promise<Violation[]> =>
  runRules(page, COLOUR_RULES, within)

/** The faults that axe finds in the layout of the page, for another width of a page that `runAxe` has looked at. */
export const runAxeOnLayout = (page: Page): Promise<Violation[]> => runRules(page, LAYOUT_RULES)

/**
 * The faults that axe finds on the page against WCAG 2.0 to 2.2, A and AA, and its best practices: one entry per
 * element. `without` turns rules off, each with the reason: `{ region: 'an embed is part of its host' }`.
 * `within` is the selector of the part to look at, where the rest of the page has been looked at as it opens.
 * Works under the page's own content security policy.
 */
export const runAxe = (
  page: Page,
  {
    without = {},
    within,
  }: { readonly without?: Readonly<Record<string, string>>; readonly within?: string } = {},
): Promise<Violation[]> => violationsOf(page, optionsFor(Object.keys(without)), within)
