import { csvFormat, csvParse } from 'd3-dsv'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { copyOfProject } from './support/copyOfProject'

const copy = copyOfProject()

type Row = Readonly<Record<string, string | undefined>>
const csvLike = (text: string, change: (rows: readonly Row[]) => Row[]): string =>
  `${csvFormat(change([...csvParse(text)]))}\n`

/** Adds Spanish by the steps of CONTRIBUTING.md, with French texts in place of a translation. */
beforeAll(async () => {
  const insert = async (file: string, after: string, line: string) => {
    const text = copy.read(file)
    if (!text.includes(after)) throw new Error(`${file} has no ${after}`)
    await copy.write(file, text.replace(after, `${after}${line}`))
  }
  await insert(
    'src/domain/languages.ts',
    "  sq: { name: 'Shqip', territory: 'AL' },\n",
    "  es: { name: 'Español', territory: 'ES' },\n",
  )
  await insert(
    'src/domain/reviews.ts',
    "  sq: { first: 'corrected', later: 'corrected', tools: 'draft', pages: 'draft' },\n",
    "  es: { first: 'draft', later: 'draft', tools: 'draft', pages: 'draft' },\n",
  )
  await insert(
    'src/text/formats.ts',
    'const MONTHS: Readonly<Record<Language, string>> = {\n',
    "  es: 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',\n",
  )
  for (const file of copy.files.filter((path) =>
    /^content\/fr\/|^translations\/fr\.po$|^docs\/methodology\/fr\.md$/.test(path),
  ))
    await copy.write(file.replace(/\bfr\b/, 'es'), copy.read(file))
  await copy.write(
    'data/study/names.csv',
    csvLike(copy.read('data/study/names.csv'), (rows) => [
      ...rows,
      ...rows.filter((row) => row['language'] === 'fr').map((row) => ({ ...row, language: 'es' })),
    ]),
  )
  await copy.write(
    'data/study/place-names.csv',
    csvLike(copy.read('data/study/place-names.csv'), (rows) =>
      rows.map((row) => ({ ...row, es: row['fr'] })),
    ),
  )
})
afterAll(copy.removeAll)

it('needs the files that CONTRIBUTING.md names, and no other', async () => {
  expect(await copy.faultsOf('tsx', 'scripts/translations/main.ts')).toBe('')
  expect(await copy.faultsOf('tsx', 'data/build/main.ts')).toBe('')
  expect(await copy.faultsOf('tsc', '--noEmit')).toBe('')
  expect(await copy.faultsOf('tsx', 'src/build/main.ts', 'LANGUAGES=en,es', 'CARDS=none')).toBe('')
})

it.each(['', 'theme/treaties/', 'country/austria/', 'help/', 'data/'])(
  'has its own page es/%s, to which the English page leads',
  (path) => {
    expect(/<html lang="(..)"/.exec(copy.read(`dist/es/${path}index.html`))?.[1]).toBe('es')
    expect(/Español/.test(copy.read(`dist/${path}index.html`))).toBe(true)
  },
)
