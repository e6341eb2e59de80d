import type { Problem } from '../problem'
import { VERSION_FILE } from '../read/version'

/** Reports a version after a day: it would name data of the future, and let later dates pass every other check. */
export const versionsAfter = (version: string, today: string): Problem[] =>
  version > today
    ? [
        {
          file: VERSION_FILE,
          line: 1,
          column: '1',
          value: version,
          fault: 'is after today',
          expected: `the day of the data, ${today} at the latest`,
        },
      ]
    : []
