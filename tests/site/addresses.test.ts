import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { LANGUAGES } from '../../src/domain/languages'
import { THEMES } from '../../src/domain/themes'
import { entities } from './support/countryPages'

const DOCUMENT = 'docs/links-and-markup.md'
const SLUGS = entities.map(({ slug }) => slug).join('|')

/** The address of a file of the site as the document writes it: pages without `index.html`, names as `<slug>` and the like. */
const addressOf = (path: string): string =>
  `/${path}`
    .replace(new RegExp(`^/(?:${LANGUAGES.join('|')})/`), '/')
    .replace(/index\.html$/, '')
    .replace(new RegExp(`/country/(?:${SLUGS})/$`), '/country/<slug>/')
    .replace(new RegExp(`^/theme/(?:${THEMES.join('|')})/$`), '/theme/<id>/')
    .replace(/^\/(cards|oembed)\/[^/]+(\.\w+)$/, '/$1/<page>$2')
    .replace(/^\/data\/views\/.+\.csv$/, '/data/views/<question>.csv')
    .replace(/^\/data\/programs\/[^/]+$/, '/data/programs/<file>')
    .replace(/^\/compare\/[A-Z]{3}\.json$/, '/compare/<code>.json')
    .replace(/-\d{4}-\d\d-\d\d\.zip$/, '-<day>.zip')
    .replace(/^\/(assets|offline)\/.+/, '/$1/')
    .replace(/^\/data\/(?:[^/]+\.\w+|(?:countries|names|translations)\/\w+\.json)$/, (file) =>
      file.endsWith('.zip') ? file : '/data/<file>',
    )

it('has no file whose address the document of public addresses leaves out', () => {
  const [, listed = ''] = /## Addresses\n([^]*?)\n## /.exec(readFileSync(DOCUMENT, 'utf8')) ?? []
  const known = new Set([...listed.matchAll(/`([^`]+)`/g)].map(([, address]) => address))
  const files = readdirSync('dist', { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.(br|gz)$/.test(entry.name))
    .map(({ parentPath, name }) => `${parentPath}/${name}`.slice('dist/'.length))
  const addresses = [...new Set(files.map(addressOf))]
  expect(addresses.length).toBeGreaterThan(30)
  expect(addresses.filter((address) => !known.has(address))).toEqual([])
})
