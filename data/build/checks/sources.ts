import { HOSTS_FILE } from '../read/fileSharingHosts'
import { SOURCES_FILE, type SourceRow } from '../read/sources'
import type { Check } from './check'

const hostOf = ({ url = '' }: SourceRow): string | undefined =>
  /https?:\/\/(?:www\.)?([^/\s;:?#]+)/i.exec(url)?.[1]?.toLowerCase().replace(/\.$/, '')

/** Exactly the sources read on a file-sharing site have the quality `shared-copy`. */
export const everyCopyIsCalledWhatItIs: Check = ({ sources, fileSharingHosts, isWhole }, report) => {
  if (!isWhole(HOSTS_FILE)) return
  for (const source of sources) {
    const { line, quality } = source
    const host = hostOf(source)
    const sharing = fileSharingHosts.find((row) => host === row.host || host?.endsWith(`.${row.host}`))
    const fail = (fault: string, expected: string) =>
      report({ file: SOURCES_FILE, line, column: 'quality', value: quality, fault, expected })
    if (sharing && quality !== 'shared-copy' && quality !== 'secondary')
      fail(`is not what is read at the file-sharing site ${sharing.host}`, 'shared-copy, or secondary')
    if (!sharing && quality === 'shared-copy')
      fail(
        'is for hosts of data/study/file-sharing-hosts.csv alone',
        `original, official-copy or copy${host ? `, or ${host} in that list` : ''}`,
      )
  }
}
