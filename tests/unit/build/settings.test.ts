import { describe, expect, it } from 'vitest'
import { leaveUrlFrom, publisherFrom, publisherLine, siteUrlFrom } from '../../../src/build/settings'

const OWNER = 'Example Organisation'
const contactFrom = (given: string | undefined) => publisherFrom(OWNER, given)?.contact

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
  [contactFrom, 'example.org', /SITE_CONTACT is "example\.org"\. Expected one mail address/],
  [contactFrom, 'mailto:', /one mail address/],
  [contactFrom, 'mailto:a@example.org?bcc=b@example.org', /one mail address/],
  [contactFrom, 'a@example.org,b@example.org', /one mail address/],
  [contactFrom, 'http://example.org/contact', /https address/],
  [contactFrom, 'javascript:alert(1)', /https address/],
  [contactFrom, 'https://someone:secret@example.org/', /without a password/],
] as const)('%o stops the build at %s', (read, given, why) => {
  expect(() => read(given)).toThrow(why)
})

describe('the publisher of a copy', () => {
  it('has a name, and mail or a page to write to', () => {
    expect(publisherFrom(` ${OWNER} `, 'atlas@example.org')).toEqual({
      owner: OWNER,
      contact: 'mailto:atlas@example.org',
    })
    expect(contactFrom('mailto:atlas@example.org')).toBe('mailto:atlas@example.org')
    expect(contactFrom('https://example.org/contact')).toBe('https://example.org/contact')
    expect([publisherFrom(undefined, undefined), publisherFrom(' ', '')]).toEqual([null, null])
  })

  it('is no name without a contact, and no contact without a name', () => {
    expect(() => publisherFrom(OWNER, '')).toThrow(
      /SITE_OWNER is "Example Organisation", but SITE_CONTACT is empty/,
    )
    expect(() => publisherFrom(undefined, 'atlas@example.org')).toThrow(/SITE_OWNER is empty/)
  })

  const whole = {
    SITE_OWNER: OWNER,
    SITE_CONTACT: 'atlas@example.org',
    SITE_URL: 'https://example.org/atlas/',
  }
  it('stands in a line of the build, and so does that there is none', () => {
    expect(publisherLine(whole)).toBe('Example Organisation, mailto:atlas@example.org')
    expect(publisherLine({})).toContain('this copy names no publisher')
  })

  it('is needed for a publication, with the address of the site', () => {
    expect(publisherLine({ ...whole, PUBLISH: '1' })).toContain(OWNER)
    expect(() => publisherLine({ ...whole, SITE_URL: '', PUBLISH: '1' })).toThrow(/PUBLISH needs SITE_URL/)
    expect(() => publisherLine({ PUBLISH: '1' })).toThrow(
      /PUBLISH needs SITE_OWNER \(.*\), SITE_CONTACT \(.*\), SITE_URL \(/,
    )
  })
})
