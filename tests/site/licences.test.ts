import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'

const notices = readFileSync('dist/licences.txt', 'utf8')

it('has the notice of each library that a page may contain, with its copyright', () => {
  const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    dependencies: Record<string, string>
  }
  for (const [name, version] of Object.entries(dependencies)) {
    const file = ['LICENSE', 'LICENSE.md', 'LICENSE.txt']
      .map((each) => join('node_modules', name, each))
      .find((each) => existsSync(each))
    expect(notices, name).toContain(`${name} ${version} (`)
    expect(notices, name).toContain(readFileSync(file ?? '', 'utf8').trim())
  }
})

/** Reads Markdown when the site is built; no page contains it. */
const AT_THE_BUILD = { name: 'marked', words: 'Infinite loop on byte' }

it('has the notice of each package that a module of a page imports', () => {
  const modules = (readdirSync('src', { recursive: true }) as string[]).filter(
    (path) => /\.tsx?$/.test(path) && !path.startsWith('build/'),
  )
  const imported = new Set(
    modules.flatMap((path) =>
      [
        ...readFileSync(join('src', path), 'utf8').matchAll(
          /^(?:import|export)\b(?! type\b)[^'"]*?from '((?:@[\w-]+\/)?[a-z][\w-]*)[\w/-]*'/gm,
        ),
      ].map(([, name = '']) => name),
    ),
  )
  expect(imported.size).toBeGreaterThan(8)
  imported.delete(AT_THE_BUILD.name)
  expect([...imported].filter((name) => !new RegExp(`^${name} [\\d.]+ \\(`, 'm').test(notices))).toEqual([])

  const scripts = readdirSync('dist/assets').filter((name) => name.endsWith('.js'))
  expect(readFileSync(`node_modules/${AT_THE_BUILD.name}/lib/marked.esm.js`, 'utf8')).toContain(
    AT_THE_BUILD.words,
  )
  expect(
    scripts.filter((name) => readFileSync(join('dist/assets', name), 'utf8').includes(AT_THE_BUILD.words)),
  ).toEqual([])
})

/** The copyright notice inside a TrueType font: the entry 0 of its table of names. */
const copyrightOf = (font: Buffer): string => {
  const tables = Array.from({ length: font.readUInt16BE(4) }, (_, index) => 12 + 16 * index)
  const entry = tables.find((at) => font.toString('latin1', at, at + 4) === 'name') ?? NaN
  const table = font.readUInt32BE(entry + 8)
  const texts = table + font.readUInt16BE(table + 4)
  const records = Array.from({ length: font.readUInt16BE(table + 2) }, (_, index) => table + 6 + 12 * index)
  // Those of platform 3 are in UTF-16.
  const record = records.find((at) => font.readUInt16BE(at) === 3 && font.readUInt16BE(at + 6) === 0) ?? NaN
  const start = texts + font.readUInt16BE(record + 10)
  return Buffer.from(font.subarray(start, start + font.readUInt16BE(record + 8)))
    .swap16()
    .toString('utf16le')
}

it('has the licence of the fonts, with the copyright that each of them names', () => {
  expect(notices).toContain('SIL OPEN FONT LICENSE Version 1.1')
  const fonts = readdirSync('src/ui/fonts').filter((name) => name.endsWith('.ttf'))
  expect(fonts).toHaveLength(3)
  for (const name of fonts) {
    const copyright = copyrightOf(readFileSync(join('src/ui/fonts', name)))
    expect(copyright, name).toMatch(/^© .*Adobe/)
    expect(notices, name).toContain(copyright)
  }
})
