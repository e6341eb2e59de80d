import { expect, it } from 'vitest'
import { splitPath } from '../../src/domain/languages'
import { useBrowser } from './support/atlasPage'
import {
  everyNth,
  isCountry,
  isEnglish,
  linksToOpen,
  PAGES_WITH_SCRIPT,
  reportedOn,
} from './support/hydratedPages'
import { SHOWN } from './support/shown'

useBrowser()

/** Dozens of pages take a busy machine minutes. */
const TIMEOUT_MS = 300_000

/**
 * Every page in English, of the countries every 25th: they are one kind of page. In the other languages, whose markup
 * differs in words, numbers and days alone, one page with all three. The sweep of the same name has more of each.
 */
const pages = PAGES_WITH_SCRIPT.filter((path) =>
  isEnglish(path) ? !isCountry(path) : splitPath(path).path === 'theme/treaties/',
).concat(
  everyNth(
    PAGES_WITH_SCRIPT.filter((path) => isEnglish(path) && isCountry(path)),
    25,
  ),
)

it('hydrates every kind of page as it was made', { timeout: TIMEOUT_MS }, async () => {
  expect(pages.length).toBeGreaterThanOrEqual(20)
  expect(await reportedOn(pages)).toEqual([])
})

it('hydrates the page of each of 9 links as it was made', { timeout: TIMEOUT_MS }, async () => {
  expect(await reportedOn(linksToOpen(9), SHOWN)).toEqual([])
})
