import type { Report } from '../problem'
import { readCsv } from './csv'
import { fieldsOf } from './fields'

export const HOSTS_FILE = 'data/study/file-sharing-hosts.csv'

export interface HostRow {
  readonly line: number
  readonly host: string
}

export const readHosts = (bytes: Uint8Array, report: Report): HostRow[] =>
  readCsv(HOSTS_FILE, bytes, ['host'], report).map((row) => ({
    line: row.line,
    host: fieldsOf(HOSTS_FILE, row, report).matching(
      'host',
      /^[a-z0-9-]+(\.[a-z0-9-]+)+$/,
      'a host without www, in lower case: scribd.com',
    ),
  }))
