import { type BadRow, badRowsOf } from './badRow'

const source = badRowsOf('sources')
const STUDY_ADDRESS = 'original,https://www.unicef-irc.org,'
const withAddress = (url: string) => STUDY_ADDRESS.replace('https://www.unicef-irc.org', url)

const address = (it: string, url: string): BadRow =>
  source(it, STUDY_ADDRESS, withAddress(url), 'url', url, 'address', 'http:// or https://')

/** Addresses that lead nowhere, or that run something. */
export const BAD_ADDRESSES: readonly BadRow[] = [
  address('a script', 'javascript:alert(1)'),
  address('a script in capitals', 'JavaScript:alert(1)'),
  address('a document in itself', 'data:text/html;base64;AAAA'),
  address('a file of some machine', 'file:///etc/hosts'),
  address('no host', 'https://'),
  address('a path for a host', 'https:///path'),
  address('a host of one word', 'http://localhost/'),
  address('a name before the host', 'https://unicef.org@example.org/'),
  address('one bad address of two', 'https://www.unicef-irc.org ; ftp://example.org/x'),
]
