import { expect, it } from 'vitest'
import { splitPath } from '../../src/domain/languages'
import { useBrowser } from './support/atlasPage'
import { isEnglish, linksToOpen, PAGES_WITH_SCRIPT, reportedOn } from './support/hydratedPages'
import { SHOWN } from './support/shown'

useBrowser()

/** Dozens of pages take a busy machine minutes. */
const TIMEOUT_MS = 300_000

/** What pages of one kind share: they differ in the question of a theme, or in the country. */
const kindOf = (path: string) => path.replace(/(theme|country)\/[^/]+/, '$1')
const english = PAGES_WITH_SCRIPT.filter(isEnglish)

/** One page of every kind in English; in the other languages, whose markup differs in words, numbers and days alone, one. */
const pages = [
  ...new Map(english.map((path) => [kindOf(path), path])).values(),
  ...PAGES_WITH_SCRIPT.filter((path) => !isEnglish(path) && splitPath(path).path === 'theme/treaties/'),
]

it('hydrates every kind of page as it was made', { timeout: TIMEOUT_MS }, async () => {
  expect(pages.length).toBeGreaterThanOrEqual(12)
  expect(await reportedOn(pages)).toEqual([])
})

it('hydrates the page of each of 4 links as it was made', { timeout: TIMEOUT_MS }, async () => {
  expect(await reportedOn(linksToOpen(4), SHOWN)).toEqual([])
})
