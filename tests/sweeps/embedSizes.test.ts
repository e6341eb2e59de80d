import { it } from 'vitest'
import { THEMES } from '../../src/domain/themes'
import { useBrowser } from '../browser/support/atlasPage'
import { expectToFitFrames } from '../browser/support/embedSizes'

useBrowser()

it.each(THEMES)('an embed fits its frame, at rest and with a country: %s', expectToFitFrames)
