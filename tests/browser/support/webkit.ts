import { existsSync, readdirSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import type { Found } from './engines'

/** A WebKit without windows, WPE, and the program that drives it. */
export interface FoundWebKit {
  readonly driver: string
  readonly browser: string
}

const LIBRARIES = ['/usr/lib', '/usr/local/lib', '/usr/libexec']

/** `MiniBrowser` lies beside WPE's libraries, in a folder of its version below one of the machine's kind. */
const browsers = (): string[] =>
  LIBRARIES.filter((folder) => existsSync(folder))
    .flatMap((folder) => [folder, ...readdirSync(folder).map((name) => join(folder, name))])
    .flatMap((folder) =>
      ['wpe-webkit-2.0', 'wpe-webkit-1.1', 'wpe-webkit-1.0'].map((name) => join(folder, name, 'MiniBrowser')),
    )

/**
 * WPE WebKit with its WebDriver, as Debian's `wpewebkit-webdriver` and `libwpebackend-fdo-1.0-1` bring them. Nothing is
 * fetched: where there is none, it says so. `WPE_BROWSER` and `WPE_DRIVER` name others.
 */
export const findWebKit = (
  env: Readonly<Record<string, string | undefined>> = process.env,
): Found<FoundWebKit> => {
  const folders = (env['PATH'] ?? '').split(delimiter).filter(Boolean)
  const drivers = [env['WPE_DRIVER'] ?? '', ...folders.map((folder) => join(folder, 'WPEWebDriver'))]
  const driver = drivers.find((path) => path !== '' && existsSync(path))
  const browser = [env['WPE_BROWSER'] ?? '', ...browsers()].find((path) => path !== '' && existsSync(path))
  if (driver === undefined) return { missing: 'not installed' }
  if (browser === undefined) return { missing: `${driver} is there, but no MiniBrowser` }
  return { found: { driver, browser } }
}
