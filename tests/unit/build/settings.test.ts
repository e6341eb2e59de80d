import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { parse } from 'yaml'
import { leaveUrlFrom, siteUrlFrom } from '../../../src/build/settings'
import { contactFrom, correctionsUrlFrom, REPORT_FIELDS } from '../../../src/pages/correct/correctionReport'

const FORM = 'https://example.org/new?template=value-correction.yml'

/** Each address that the build is told: how it reads what is given, and without what it does. */
const ADDRESSES = [
  [
    siteUrlFrom,
    null,
    [
      ['https://example.org', 'https://example.org/'],
      ['https://example.org/atlas', 'https://example.org/atlas/'],
      ['http://localhost:8000/a/', 'http://localhost:8000/a/'],
    ],
  ],
  [leaveUrlFrom, 'https://worldweather.wmo.int/', [['https://example.org/news', 'https://example.org/news']]],
  [
    correctionsUrlFrom,
    null,
    [
      [FORM, FORM],
      [' https://example.org/f?land={entity} ', 'https://example.org/f?land={entity}'],
    ],
  ],
  [
    contactFrom,
    null,
    [
      ['mailto:atlas@example.org', 'mailto:atlas@example.org'],
      ['https://example.org/contact', 'https://example.org/contact'],
    ],
  ],
] as const

it.each(ADDRESSES)(
  '%o reads an address as it is given, and has its own where none is',
  (read, none, given) => {
    for (const [address, expected] of given) expect(read(address), address).toBe(expected)
    expect([undefined, '', ' '].map(read)).toEqual([none, none, none])
  },
)

it.each([
  [siteUrlFrom, 'example.org', /SITE_URL is .*Expected an address such as https:/],
  [siteUrlFrom, '/atlas/', /not an absolute address/],
  [siteUrlFrom, 'ftp://example.org/', /http or https/],
  [siteUrlFrom, 'https://example.org/?a=1', /no query/],
  [siteUrlFrom, 'https://a:b@example.org/', /password/],
  [leaveUrlFrom, 'weather', /not an absolute address/],
  [leaveUrlFrom, 'http://www.example.org/', /must be https/],
  [leaveUrlFrom, 'javascript:alert(1)', /must be https/],
  [leaveUrlFrom, 'https://someone:secret@example.org/', /must not contain a password/],
  [correctionsUrlFrom, 'corrections', /CORRECTIONS_URL is "corrections": this is not an absolute address/],
  [correctionsUrlFrom, 'http://example.org/form', /by https/],
  [correctionsUrlFrom, 'javascript:alert(1)', /by https/],
  [correctionsUrlFrom, 'mailto:atlas@example.org', /by https/],
  [correctionsUrlFrom, 'https://someone:secret@example.org/', /no password/],
  [correctionsUrlFrom, 'https://example.org/form?land={country}', /\{country\} is no field of a report/],
  [correctionsUrlFrom, 'https://example.org/{entity}/new', /in its query/],
  [contactFrom, 'atlas@example.org', /not an absolute address/],
  [contactFrom, 'mailto:', /one address/],
  [contactFrom, 'mailto:a@example.org?bcc=b@example.org', /nothing behind it/],
  [contactFrom, 'http://example.org/contact', /by https or by mailto/],
  [contactFrom, 'javascript:alert(1)', /by https or by mailto/],
] as const)('%o stops the build at %s', (read, given, why) => {
  expect(() => read(given)).toThrow(why)
})

it('corrections may go to the issue form of the project, which has the fields of a report', () => {
  const form = parse(readFileSync('.github/ISSUE_TEMPLATE/value-correction.yml', 'utf8')) as {
    body: readonly { id?: string }[]
  }
  // A title is no field of the form's own.
  const ids = ['title', ...form.body.flatMap(({ id }) => id ?? [])]
  expect(REPORT_FIELDS.filter((field) => !ids.includes(field))).toEqual([])
})
