import { readFileSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { folderOf, LANGUAGES } from '../../src/domain/languages'
import { builtFiles } from '../support/builtPages'
import { toldAddress } from '../support/pageLinks'
import { makePages, siteToMake } from '../support/remadeSite'

const DIST = 'dist'
const built = builtFiles(DIST)
/** The last language that was built: most builds while one works are of the first alone. */
const language = LANGUAGES.findLast((one) => built.includes(`${folderOf(one)}index.html`)) ?? 'en'

const bytes = (root: string, file: string) => readFileSync(join(root, file))

/** Whether the program of the pages has made a file here: a page of this language, a download. */
const isMade = (file: string): boolean =>
  (file.startsWith(folderOf(language)) && file.endsWith('.html')) || /^(data\/|llms)/.test(file)

let folder: string
beforeAll(async () => {
  folder = await siteToMake()
  const siteUrl = toldAddress(DIST)
  await makePages(folder, {
    LANGUAGES: language,
    TZ: 'Pacific/Auckland',
    SITE_URL: siteUrl ?? undefined,
  })
})
afterAll(() => rm(folder, { recursive: true, force: true }))

it('pages and downloads made a second time, in another folder and time zone, are the same bytes', () => {
  const made = builtFiles(folder).filter(isMade)
  expect(made.filter((file) => file.endsWith('/index.html')).length).toBeGreaterThan(60)
  expect(made.filter((file) => !bytes(folder, file).equals(bytes(DIST, file)))).toEqual([])
})
