import { it } from 'vitest'
import { useBrowser } from '../browser/support/atlasPage'
import { openStories } from '../browser/support/generatedStories'

useBrowser()

it('200 stories on the page that shows them: every text is on it as it is, and nothing of it runs', () =>
  openStories(200))
