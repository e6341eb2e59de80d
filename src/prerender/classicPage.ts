import { createHash } from 'node:crypto'
import { writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { laterMarkup, laterScript } from '../carried/broughtLater'
import { carrierMarkup } from '../carried/carriedText'
import { LOOKS_SCRIPT } from '../pages/embed/embedScripts'
import type { SitePage } from '../pages/sitePage'
import { FONTS_META } from './classic/fontsLink'

/** Gives the path of a built file below the site's folder by the name that its hash was put after. */
export type AssetOf = (kind: 'css' | 'js') => (name: string) => string

const NONE: ReadonlyMap<string, string> = new Map()

/**
 * Script and styles of an embed. The first script is not deferred, and comes before the styles: what it sets holds for the
 * first paint.
 */
export const classicHead = (name: string, fonts: string, assetOf: AssetOf): string =>
  [
    `<script src="./${assetOf('js')(LOOKS_SCRIPT)}"></script>`,
    `<link rel="stylesheet" href="./${assetOf('css')(name)}" />`,
    `<script defer src="./${assetOf('js')(name)}"></script>`,
    `<meta name="${FONTS_META}" content="./${fonts}" />`,
  ].join('\n    ')

/** Writes the script that brings a file; its path below the site's folder. The same file is the same script on every page. */
const writeLater = async (site: string, file: string, text: string): Promise<string> => {
  const script = laterScript(file, text)
  const hash = createHash('sha256').update(script).digest('base64url').slice(0, 8)
  const path = `assets/${basename(file, '.json')}-${hash}.js`
  await writeFile(join(site, path), script)
  return path
}

/** What the page carries and what scripts bring to it, after its content: read by its own script alone. */
export const carriersOf = async (
  site: string,
  { carries = NONE, later = NONE, laterCode = NONE }: SitePage,
  assetOf: AssetOf,
): Promise<string> => {
  const own = [...carries].map(([file, json]) => carrierMarkup(file, json))
  const others = [...later].map(async ([file, text]) => laterMarkup(file, await writeLater(site, file, text)))
  const code = [...laterCode].map(([name, script]) => laterMarkup(name, assetOf('js')(script)))
  return [...own, ...code, ...(await Promise.all(others))].map((markup) => `\n    ${markup}`).join('')
}
