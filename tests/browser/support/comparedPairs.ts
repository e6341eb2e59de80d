import { expect } from 'vitest'
import { recountTreaties } from '../../data/recount/treaties'
import { countOf, expectedRows } from '../../support/comparison'
import { expectedBetween, expectedStatus, treatyIds } from '../../support/treatyWords'
import { openAtlas, showState } from './atlasPage'
import { shownRows } from './readComparison'

/** The day for which the page tells treaties where its link names none. */
const DAY = '2007-09-30'

/** Every kind of status, silence and time between two is among them; so are those that join no treaty, or few. */
export const PAIRS = [
  ['MDA', 'ROU'],
  ['XKX', 'LIE'],
  ['SRB', 'XKX'],
  ['LIE', 'CHE'],
  ['RUS', 'UKR'],
  ['TKM', 'UZB'],
  ['BIH', 'MKD'],
  ['TUR', 'ARM'],
  ['ESP', 'ISL'],
  ['ALB', 'ITA'],
] as const

const ON_THE_DAY = recountTreaties(DAY)

/** The statements of treaties.csv on the two under every treaty, in words. */
const expectedTreaties = (pair: readonly string[]) =>
  treatyIds.map((urlId) => {
    const classes = pair.map((code) => ON_THE_DAY.get(`${code} ${urlId}`) ?? '')
    return {
      id: `treaties/${urlId}`,
      classes,
      sides: pair.map((code, side) => expectedStatus(code, urlId, DAY, classes[side] ?? '')),
      between: expectedBetween(pair, urlId, classes),
    }
  })

/** Treaties that cannot be compared are below the others. */
const byId = (a: { readonly id: string }, b: { readonly id: string }) => a.id.localeCompare(b.id)

/** Expects that a comparison of each pair says what classes.csv and treaties.csv say. */
export const expectCompared = async (pairs: readonly (readonly string[])[]): Promise<void> => {
  const page = await openAtlas('compare/?country=PRT&compare=TJK')
  for (const pair of pairs) {
    const name = pair.join(' ')
    await showState(page, `?country=${pair[0]}&compare=${pair[1]}`)
    await page.locator(`[data-comparison="${name}"]`).waitFor()
    const shown = await shownRows(page)

    const expected = expectedRows(pair)
    const found = Object.fromEntries(shown.map(({ id, classes, word }) => [id, [...classes, word]]))
    expect(found, name).toEqual(expected)
    const [differing, all] = [countOf(expected, 'differs'), Object.keys(expected).length]
    const sentence = await page.locator('[data-answer]').textContent()
    expect(sentence, name).toContain(`Different answers: ${differing} of ${all} questions`)
    const notCompared = countOf(expected, 'cannot be compared')
    expect(sentence, name).toContain(`Cannot be compared: ${notCompared}.`)

    const treaties = shown
      .filter(({ id }) => id.startsWith('treaties/'))
      .map(({ id, classes, sides, between }) => ({ id, classes, sides, between }))
    expect(treaties.toSorted(byId), `${name}: status, what came later, time between`).toEqual(
      expectedTreaties(pair).toSorted(byId),
    )
  }
}
