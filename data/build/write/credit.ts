import type { SourceRow } from '../read/sources'

/** A day as English writes it: 14 March 2015. */
const dayInWords = (day: string): string =>
  new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${day}T00:00:00Z`),
  )

/**
 * How a source is credited, on maps and in files alike: the work itself, and where it was read through somebody's copy the
 * last day that the copy knows and whose copy it is.
 */
export const creditOf = ({ title, knownUntil, readThrough }: SourceRow): string =>
  readThrough === undefined
    ? title
    : [title, knownUntil && `as of ${dayInWords(knownUntil)}`, `read through the copy by ${readThrough}`]
        .filter(Boolean)
        .join(', ')
