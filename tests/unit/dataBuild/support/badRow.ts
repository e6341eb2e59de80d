import type { InputName } from './corrupt'

/** One value made wrong, and what the message has to say. */
export interface BadRow {
  readonly it: string
  readonly file: InputName
  /** Part of the committed file, found once or first, on the line that becomes wrong. */
  readonly part: string
  readonly becomes: string
  readonly column: string
  readonly value: string
  /** Words of the fault and of what was expected. */
  readonly says: readonly [string, string]
  /** Lines below the part on which the fault is reported, where it is not the same. */
  readonly below?: number
  /** Other problems that the same fault cannot but cause, such as the record that is then missing. */
  readonly alsoCauses?: number
}

/** Makes bad rows of one file. */
export const badRowsOf =
  (file: InputName) =>
  (
    it: string,
    part: string,
    becomes: string,
    column: string,
    value: string,
    ...says: [string, string]
  ): BadRow => ({
    it,
    file,
    part,
    becomes,
    column,
    value,
    says,
  })
