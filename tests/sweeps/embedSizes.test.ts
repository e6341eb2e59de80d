import { describe, it } from 'vitest'
import { LANGUAGES } from '../../src/domain/languages'
import { THEMES } from '../../src/domain/themes'
import { useBrowser, usePage } from '../browser/support/atlasPage'
import { expectToFitFrames, expectWhole } from '../browser/support/embedSizes'
import { useHosts } from '../browser/support/hostPages'

useBrowser()
useHosts()
const open = usePage()

it.each(THEMES)('an embed fits its frame, at rest and with a country: %s', async (theme) =>
  expectToFitFrames(await open(`embed/map/?theme=${theme}`), theme),
)

describe.each(LANGUAGES)('the code without a script shows all of it in any column: %s', (language) => {
  it.each(['country', 'map'] as const)('a %s', (kind) =>
    expectWhole(kind, language, [300, 360, 480, 640, 760]),
  )
})
