import { expect, it } from 'vitest'
import { useBrowser } from './support/atlasPage'
import { blankOf } from './support/linksGoneTo'

useBrowser()

// The state that opened links show is tested in hydration.test.ts; more of them are a sweep.
it('45 links as they come in from the world: none leads to an error, to another host, or to a blank page', async () => {
  expect(await blankOf(45)).toEqual([])
})
