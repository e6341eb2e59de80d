import { inject, TestRunner } from 'vitest'

/** What Playwright can have Chromium do and not the Firefox of the system. */
const ONLY_IN_CHROMIUM = {
  finger: 'Firefox takes no taps over WebDriver BiDi',
  'accessibility tree': 'playwright-core reads the accessibility tree of Chromium alone',
  'print media': 'Firefox lays a page out for paper only as it prints it',
  'layout shifts': 'Firefox does not tell of them',
  'the heap': 'Firefox does not weigh its memory for a page',
  'sheets of a file': 'Firefox packs the sheets of its PDF, where no one counts them',
} as const

/** Skips the present test, with the reason, where the engine cannot do what it needs. Call it at the test's beginning. */
export const needs = (what: keyof typeof ONLY_IN_CHROMIUM): void => {
  if (inject('engine') === 'firefox') TestRunner.getCurrentTest()?.context.skip(ONLY_IN_CHROMIUM[what])
}
