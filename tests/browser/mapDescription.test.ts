import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { entityLabel } from '../../src/text/sentences/words'
import { realDataset } from '../support/dataset'
import { mapClasses, openAtlas, useBrowser, usePage } from './support/atlasPage'

useBrowser()
const open = usePage()

const { entities } = realDataset()
const codeOf = new Map(entities.map((entity) => [entityLabel(entity), entity.code]))

const fold = (page: Page) => page.locator('details').filter({ hasText: 'This map in words' })
/** As a screen reader does: the words are out of sight until they have the focus. */
const openWords = (page: Page) => fold(page).locator('summary').press('Enter')

/** The groups of the list under the words: label and codes, each name known. */
const listed = async (page: Page): Promise<Map<string, string[]>> => {
  const groups = await page.locator('dl > div').evaluateAll((boxes) =>
    boxes.map((box): [string, string[]] => [
      box.querySelector('dt')?.textContent ?? '',
      // "Europe: Albania, Bosnia and Herzegovina and Croatia."
      [...box.querySelectorAll('dd')].map((line) => line.textContent.replace(/^[^:]*: |\.$/g, '')),
    ]),
  )
  return new Map(
    groups.map(([label, lines]) => [
      label,
      lines.flatMap((line) => {
        const parts = line.split(', ')
        const last = parts.pop() ?? ''
        // The last "and" joins two names, unless it is part of one.
        const names = codeOf.has(last) ? [last] : splitLast(last)
        return [...parts, ...names].map((name) => codeOf.get(name) ?? `not a name: ${name}`)
      }),
    ]),
  )
}

const splitLast = (text: string): string[] =>
  [...text.matchAll(/ and /g)]
    .map(({ index }) => [text.slice(0, index), text.slice(index + ' and '.length)])
    .find((names) => names.every((name) => codeOf.has(name))) ?? [text]

/** That those who are listed together are coloured alike, and that everyone is listed once. */
const agreesWithMap = async (page: Page): Promise<void> => {
  const [groups, classes] = [await listed(page), await mapClasses(page)]
  expect([...groups.values()].flat().toSorted()).toEqual(Object.keys(classes).toSorted())
  for (const [label, codes] of groups) {
    expect(label).toMatch(new RegExp(`: ${codes.length}$`))
    expect(new Set(codes.map((code) => classes[code])).size, label).toBe(1)
  }
}

describe('the map in words', () => {
  it('is on the page as it comes, and changes with theme, filter and day to what the map shows', async () => {
    const page = await open()
    const described = await page.locator('svg[data-map]').getAttribute('aria-details')
    expect(await fold(page).getAttribute('id')).toBe(described)
    await openWords(page)
    await page
      .getByText(
        '“Destination”, in the west of the map: Austria, Belgium, France, Italy, Portugal and Spain.',
      )
      .waitFor()
    await agreesWithMap(page)

    await page.getByRole('link', { name: 'Action plans' }).click()
    await page.getByText('“Plan on child trafficking”, while all neighbours').waitFor()
    await agreesWithMap(page)

    await page.getByRole('link', { name: 'Treaties', exact: true }).click()
    await page.getByText('“Bound” for 23 of 29').waitFor()
    await agreesWithMap(page)
  })

  it('tells the state of a link, opened only then, with what filters leave out and with routes', async () => {
    const page = await open('?region=see&country=ALB&routes=on')
    // The description in the page is of another state: until the words are asked for there are none.
    expect(await fold(page).locator('dl').count()).toBe(0)
    await openWords(page)
    await page.getByText('Outline only (excluded by the filters): 40 of 51.').waitFor()
    expect((await listed(page)).get('Outside the filters: 40')).toHaveLength(40)
    await page.getByText(/^From South-Eastern Europe to EU and other Western Europe: \d+$/).waitFor()
    await page.getByText(/Albania, routes out, to: Greece, .* and United Kingdom\./).waitFor()
  })

  it('is there without a script, and in a frame for those who listen', async () => {
    const page = await openAtlas('theme/plans/', { javaScript: false })
    await openWords(page)
    expect(await page.getByText('“Plan on child trafficking”, while all neighbours').isVisible()).toBe(true)
    await agreesWithMap(page)

    const framed = await open('embed/map/?theme=coordination&sub=rapporteur', { width: 600, height: 500 })
    await framed
      .getByRole('region', { name: 'This map in words' })
      .getByText('Commonwealth of Independent States: “Not documented here” for all 11.')
      .waitFor({ state: 'attached' })
    await agreesWithMap(framed)
  })

  it('tells of the small maps of a comparison where each country lies', async () => {
    const page = await open('compare/?country=moldova&compare=romania')
    await page.getByText('Romania (west) and Ukraine').waitFor({ state: 'attached' })
    const descriptions = await page
      .locator('svg[role="group"][aria-describedby]')
      .evaluateAll((maps) =>
        maps.map((map) => document.getElementById(map.getAttribute('aria-describedby') ?? '')?.textContent),
      )
    expect(descriptions[0]).toContain('Romania (west) and Ukraine (north, east and south)')
    expect(descriptions[1]).toContain('Moldova')
  })
})
