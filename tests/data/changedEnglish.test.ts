import { execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { OTHER_LANGUAGES } from '../../data/build/read/placeNames'

const copy = mkdtempSync(join(tmpdir(), 'atlas-'))
for (const name of ['data', 'docs', 'scripts', 'src', 'translations', 'package.json', 'tsconfig.json'])
  cpSync(name, join(copy, name), { recursive: true })
symlinkSync(resolve('node_modules'), join(copy, 'node_modules'))
afterAll(() => rmSync(copy, { recursive: true, force: true }))

const change = (file: string, from: string, to: string) => {
  const text = readFileSync(join(copy, file), 'utf8')
  if (!text.includes(from)) throw new Error(`${file} has no ${from}`)
  writeFileSync(join(copy, file), text.replace(from, to))
}

const run = (...words: string[]): { readonly failed: boolean; readonly said: string } => {
  try {
    const program = ['node_modules/tsx/dist/cli.mjs', ...words]
    return {
      failed: false,
      said: execFileSync(process.execPath, program, { cwd: copy, encoding: 'utf8', stdio: 'pipe' }),
    }
  } catch (error) {
    const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string }
    return { failed: true, said: stdout + stderr }
  }
}

const MAIN = 'scripts/translations/main.ts'
const [CAUTION_ID = '', CAUTION = ''] =
  Object.entries(JSON.parse(readFileSync('src/text/en/first.json', 'utf8')) as Record<string, string>).find(
    ([, text]) => text === 'What is reported, not how common trafficking is.',
  ) ?? []

const PRINT = `import { catalogueOf } from './scripts/translations/catalogue'
const all = { ...catalogueOf('de', 'first'), ...catalogueOf('de', 'later') }
console.log(JSON.stringify([all['${CAUTION_ID}'], all['share.open']]))`

it('lists a changed message in five languages, shows English where it would harm, and holds reviewed languages to it', () => {
  expect(run(MAIN, '--check').failed).toBe(false)
  change('src/text/en/first.json', CAUTION, 'What is reported, and not how much happens.')
  change('src/text/en/first.json', '"share.open": "Save or share"', '"share.open": "Keep or share"')
  const unwritten = run(MAIN, '--check')
  expect(unwritten.failed).toBe(true)
  expect(unwritten.said).toContain('Run `npm run translations`')
  for (const language of OTHER_LANGUAGES) {
    expect(unwritten.said).toContain(`translations/${language}.po`)
    expect(unwritten.said).toContain(`${language}: 2 behind their English`)
  }
  const lines = unwritten.said.split('\n')
  const cautions = lines.filter((line) => line.includes(`${CAUTION_ID}: `) && line.includes('(a caution)'))
  expect(cautions).toHaveLength(5)
  expect(cautions.every((line) => line.includes('readers see English'))).toBe(true)

  expect(run(MAIN).failed).toBe(false)
  const written = readFileSync(join(copy, 'translations/de.po'), 'utf8')
  expect(written).toContain(`#, fuzzy\n#| msgid ${JSON.stringify(CAUTION)}\nmsgctxt "${CAUTION_ID}"`)
  // A draft may be behind.
  expect(run(MAIN, '--check').failed).toBe(false)
  writeFileSync(join(copy, 'print.ts'), PRINT)
  expect(JSON.parse(run('print.ts').said)).toEqual([
    'What is reported, and not how much happens.',
    expect.not.stringContaining('share'),
  ])

  change(
    'src/domain/reviews.ts',
    "de: { first: 'corrected', later: 'corrected', pages: 'draft' }",
    'de: { first: R, later: R, pages: R }',
  )
  change('src/domain/reviews.ts', 'const STATUSES', "const R = { by: 'x', on: '2027-01-01' }\nconst STATUSES")
  const reviewed = run(MAIN, '--check')
  expect(reviewed.failed).toBe(true)
  expect(reviewed.said).toContain('Reviewed, and behind their English: de.')
})
