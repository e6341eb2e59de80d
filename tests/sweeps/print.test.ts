import { existsSync } from 'node:fs'
import { it } from 'vitest'
import { folderOf, LANGUAGES } from '../../src/domain/languages'
import { useBrowser, usePage } from '../browser/support/atlasPage'
import { areOneSheet } from '../browser/support/print'

useBrowser()
const open = usePage()

/** The longest pages: two articles, long names, notes on the name; in every language that the site was built in. */
const LONG = ['lithuania', 'spain', 'serbia', 'france', 'north-macedonia', 'kosovo']
const languages = LANGUAGES.filter((language) =>
  existsSync(`dist/${folderOf(language)}country/moldova/index.html`),
)

it.each(languages)('a country and a comparison are one sheet each that can be read: %s', (language) =>
  areOneSheet(open, folderOf(language), LONG),
)
