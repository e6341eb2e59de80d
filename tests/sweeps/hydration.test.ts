import { expect, it } from 'vitest'
import { useBrowser } from '../browser/support/atlasPage'
import {
  everyNth,
  isCountry,
  linksToOpen,
  PAGES_WITH_SCRIPT,
  reportedOn,
} from '../browser/support/hydratedPages'
import { SHOWN } from '../browser/support/shown'

useBrowser()

/** Hundreds of pages take a busy machine minutes. */
const TIMEOUT_MS = 600_000

/** Every page in every language, of the countries every tenth: they are one kind of page. */
const pages = [
  ...PAGES_WITH_SCRIPT.filter((path) => !isCountry(path)),
  ...everyNth(PAGES_WITH_SCRIPT.filter(isCountry), 10),
]

it('hydrates every kind of page in every language as it was made', { timeout: TIMEOUT_MS }, async () => {
  expect(await reportedOn(pages)).toEqual([])
})

it('hydrates the page of each of 90 links as it was made', { timeout: TIMEOUT_MS }, async () => {
  expect(await reportedOn(linksToOpen(90), SHOWN)).toEqual([])
})
