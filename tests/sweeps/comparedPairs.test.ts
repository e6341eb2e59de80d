import { it } from 'vitest'
import { useBrowser } from '../browser/support/atlasPage'
import { expectCompared, PAIRS } from '../browser/support/comparedPairs'

useBrowser()

it('compares ten pairs as classes.csv and treaties.csv say', async () => expectCompared(PAIRS))
