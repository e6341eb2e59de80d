import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { engineOfProject } from '../../browser/support/engines'
import { firefoxOptions, firefoxPaths } from '../../browser/support/firefox'
import { findWebKit } from '../../browser/support/webkit'
import { idOf, keyActions } from '../../browser/visitor/webDriver'

describe('the engine of a project', () => {
  it('is Chromium for all browser tests, and what its name says for the others', () => {
    expect(['browser', 'firefox', 'webkit'].map(engineOfProject)).toEqual(['chromium', 'firefox', 'webkit'])
  })
})

describe('a Firefox', () => {
  it('is the named one, else one on the path', () => {
    expect(firefoxPaths('linux', { FIREFOX_PATH: '/opt/mine', PATH: '/usr/bin' })).toEqual(['/opt/mine'])
    expect(firefoxPaths('linux', { PATH: '/usr/bin' })).toEqual(['/usr/bin/firefox-esr', '/usr/bin/firefox'])
    expect(firefoxPaths('win32', { PROGRAMFILES: 'C:\\Programs' })).toEqual([
      'C:\\Programs\\Mozilla Firefox\\firefox.exe',
    ])
  })
  it('is told at its start what a reader has set', () => {
    const start = {
      colorScheme: 'dark',
      reducedMotion: true,
      forcedColors: false,
      moreContrast: true,
      javaScript: false,
      touch: true,
    } as const
    expect(firefoxOptions({ executablePath: '/opt/mine' }, start).firefoxUserPrefs).toMatchObject({
      'layout.css.prefers-color-scheme.content-override': 0,
      'ui.prefersReducedMotion': 1,
      'ui.useAccessibilityTheme': 1,
      'javascript.enabled': false,
      'ui.primaryPointerCapabilities': 1,
    })
  })
})

describe('a WebKit', () => {
  it('is not installed where nothing drives it', () => {
    expect(findWebKit({ PATH: '/nowhere' })).toEqual({ missing: 'not installed' })
  })
  it('is what the environment names', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'atlas-webkit-'))
    const [driver, browser] = [join(folder, 'driver'), join(folder, 'browser')]
    await Promise.all([writeFile(driver, ''), writeFile(browser, '')])
    expect(findWebKit({ WPE_DRIVER: driver, WPE_BROWSER: browser })).toEqual({ found: { driver, browser } })
    await rm(folder, { recursive: true })
  })
})

describe('the commands of WebDriver', () => {
  it('press each key and let it go', () => {
    expect(keyActions(['Enter', 'a'])).toMatchObject({
      actions: [
        {
          actions: [
            { type: 'keyDown', value: '\uE007' },
            { type: 'keyUp', value: '\uE007' },
            { type: 'keyDown', value: 'a' },
            { type: 'keyUp', value: 'a' },
          ],
        },
      ],
    })
  })
  it('name an element by the one id in its reference', () => {
    expect(idOf({ 'element-6066-11e4-a52e-4f735466cecf': 'node-7' })).toBe('node-7')
  })
})
