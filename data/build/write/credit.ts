import type { SourceRow } from '../read/sources'

const dayInWords = (day: string): string =>
  new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${day}T00:00:00Z`),
  )

/** The credit of a source on maps and in files: its title and, if it was read in a copy, whose copy and its last day. */
export const creditOf = ({ title, knownUntil, readThrough }: SourceRow): string =>
  readThrough === undefined
    ? title
    : [title, knownUntil && `as of ${dayInWords(knownUntil)}`, `read through the copy by ${readThrough}`]
        .filter(Boolean)
        .join(', ')
