import { it } from 'vitest'
import { useBrowser } from './support/atlasPage'
import { expectCompared, PAIRS } from './support/comparedPairs'

useBrowser()

// All pairs are a sweep.
it('compares four pairs as classes.csv and treaties.csv say', async () => expectCompared(PAIRS.slice(0, 4)))
