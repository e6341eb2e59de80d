import { readFileSync } from 'node:fs'
import { afterAll, expect, it } from 'vitest'
import { OTHER_LANGUAGES } from '../../data/build/read/placeNames'
import { copyOfProject } from './support/copyOfProject'

const copy = copyOfProject()
afterAll(copy.removeAll)

const change = async (file: string, from: string, to: string) => {
  const text = copy.read(file)
  if (!text.includes(from)) throw new Error(`${file} has no ${from}`)
  await copy.write(file, text.replace(from, to))
}

/** What the check says where it fails, else nothing. */
const check = () => copy.faultsOf('tsx', 'scripts/translations/main.ts', '--check')

const [CAUTION_ID = '', CAUTION = ''] =
  Object.entries(JSON.parse(readFileSync('src/text/en/first.json', 'utf8')) as Record<string, string>).find(
    ([, text]) => text === 'What is reported, not how common trafficking is.',
  ) ?? []

const WRITER = `import { writeFileSync } from 'node:fs'
import { catalogueOf } from './scripts/translations/catalogue'
const all = { ...catalogueOf('de', 'first'), ...catalogueOf('de', 'later') }
writeFileSync('shown.json', JSON.stringify([all['${CAUTION_ID}'], all['share.open']]))`

it('lists a changed message in five languages, shows English where it would harm, and holds reviewed languages to it', async () => {
  expect(await check()).toBe('')
  await change('src/text/en/first.json', CAUTION, 'What is reported, and not how much happens.')
  await change('src/text/en/first.json', '"share.open": "Save or share"', '"share.open": "Keep or share"')
  const unwritten = await check()
  expect(unwritten).toContain('Run `npm run translations`')
  for (const language of OTHER_LANGUAGES) {
    expect(unwritten).toContain(`translations/${language}.po`)
    expect(unwritten).toContain(`${language}: 2 behind their English`)
  }
  const lines = unwritten.split('\n')
  const cautions = lines.filter((line) => line.includes(`${CAUTION_ID}: `) && line.includes('(a caution)'))
  expect(cautions).toHaveLength(5)
  expect(cautions.every((line) => line.includes('readers see English'))).toBe(true)

  expect(await copy.faultsOf('tsx', 'scripts/translations/main.ts')).toBe('')
  const written = copy.read('translations/de.po')
  expect(written).toContain(`#, fuzzy\n#| msgid ${JSON.stringify(CAUTION)}\nmsgctxt "${CAUTION_ID}"`)
  // A draft may be behind.
  expect(await check()).toBe('')
  await copy.write('writer.ts', WRITER)
  expect(await copy.faultsOf('tsx', 'writer.ts')).toBe('')
  expect(JSON.parse(copy.read('shown.json'))).toEqual([
    'What is reported, and not how much happens.',
    expect.not.stringContaining('share'),
  ])

  await change(
    'src/domain/reviews.ts',
    "de: { first: 'corrected', later: 'corrected', pages: 'draft' }",
    'de: { first: R, later: R, pages: R }',
  )
  await change(
    'src/domain/reviews.ts',
    'const STATUSES',
    "const R = { by: 'x', on: '2027-01-01' }\nconst STATUSES",
  )
  expect(await check()).toContain('Reviewed, and behind their English: de.')
})
