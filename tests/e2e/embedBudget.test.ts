import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { folderOf, LANGUAGES } from '../../src/domain/languages'
import { EMBED_KINDS, EMBED_PATHS } from '../../src/store/embedLink'
import { RELEASES } from '../../src/store/releases'
import { versionFolder } from '../../src/store/sitePaths'

/** What an embed may weigh, in bytes with brotli: its page with the map and all data in it; scripts and styles beside it. */
const BUDGETS = { page: 60_000, scriptAndStyles: 74_000 }

/** The bytes of the packed copy, which hosts send. */
const sent = (file: string): number => statSync(join('dist', `${file}.br`)).size

const built = readdirSync('dist')
const languages = LANGUAGES.filter((language) => language === 'en' || built.includes(language))

/** The present data, and each version that some embeds keep. */
const versions = ['', ...RELEASES.map(versionFolder)]
const embeds = versions.flatMap((version) => EMBED_KINDS.map((kind) => `${version}${EMBED_PATHS[kind]}`))

describe.each(languages)('in %s', (language) => {
  it.each(embeds)('an embed weighs no more than its budgets: %s', (embed) => {
    const path = `${folderOf(language)}${embed}index.html`
    const html = readFileSync(join('dist', path), 'utf8')
    const assets = [...html.matchAll(/<(?:script|link)[^>]* (?:src|href)="[./]*(assets\/[^"]+)"/g)]
      .map(([, file = '']) => file)
      .filter((file) => !file.includes('/fonts-'))
    expect(assets).toHaveLength(3)
    expect(html).not.toContain('type="module"')
    expect(sent(path), 'page').toBeLessThanOrEqual(BUDGETS.page)
    const beside = assets.reduce((sum, file) => sum + sent(file), 0)
    expect(beside, 'script and styles').toBeLessThanOrEqual(BUDGETS.scriptAndStyles)
  })
})
