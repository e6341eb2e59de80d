import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import {
  contactFrom,
  correctionsUrlFrom,
  REPORT_FIELDS,
} from '../../../../src/pages/correct/correctionsPlace'

describe('the address that takes corrections', () => {
  it('is that of the build, with or without places for the fields', () => {
    expect(correctionsUrlFrom('https://example.org/new?template=value-correction.yml')).toBe(
      'https://example.org/new?template=value-correction.yml',
    )
    expect(correctionsUrlFrom(' https://example.org/form?land={entity} ')).toBe(
      'https://example.org/form?land={entity}',
    )
  })

  it.each([undefined, '', ' '])('is none where the build says nothing (%j)', (given) => {
    expect(correctionsUrlFrom(given)).toBeNull()
  })

  it.each([
    ['corrections', /CORRECTIONS_URL is "corrections": this is not an absolute address/],
    ['http://example.org/form', /by https/],
    ['javascript:alert(1)', /by https/],
    ['mailto:atlas@example.org', /by https/],
    ['https://someone:secret@example.org/', /no password/],
    ['https://example.org/form?land={country}', /\{country\} is no field of a report/],
    ['https://example.org/{entity}/new', /in its query/],
  ])('stops the build where it is %s', (given, why) => {
    expect(() => correctionsUrlFrom(given)).toThrow(why)
  })

  it('may be the issue form of the project, which has the same fields', () => {
    const form = parse(readFileSync('.github/ISSUE_TEMPLATE/value-correction.yml', 'utf8')) as {
      body: readonly { id?: string }[]
    }
    // A title is no field of the form's own.
    const ids = ['title', ...form.body.flatMap(({ id }) => id ?? [])]
    expect(REPORT_FIELDS.filter((field) => !ids.includes(field))).toEqual([])
  })
})

describe('where those who run the site are reached', () => {
  it.each(['mailto:atlas@example.org', 'https://example.org/contact'])('is %s', (given) => {
    expect(contactFrom(given)).toBe(given)
  })

  it.each([undefined, '', ' '])('is not said where the build says nothing (%j)', (given) => {
    expect(contactFrom(given)).toBeNull()
  })

  it.each([
    ['atlas@example.org', /not an absolute address/],
    ['mailto:', /one address/],
    ['mailto:a@example.org?bcc=b@example.org', /nothing behind it/],
    ['http://example.org/contact', /by https or by mailto/],
    ['javascript:alert(1)', /by https or by mailto/],
  ])('stops the build where it is %s', (given, why) => {
    expect(() => contactFrom(given)).toThrow(why)
  })
})
