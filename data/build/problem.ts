import { visible } from './read/fieldText'

/** What is wrong with one value of one file, and what was expected in its place. */
export interface Problem {
  readonly file: string
  /** Line of the file as an editor counts them; 1 is the header. */
  readonly line: number
  /** Name of the column, or the number of the character where no column can be told. */
  readonly column: string
  readonly value: string
  /** What is wrong, such as `is not a day of the calendar`. */
  readonly fault: string
  readonly expected: string
}

/** Collects problems, so that a data steward sees every offender and not only the first. */
export interface Report {
  (problem: Problem): void
  /** The data's own day, after which they can know of nothing; absent where a reader is asked alone. */
  readonly dataDay?: string
}

const MAX_SHOWN = 120
/** Problems shown of one run: whoever has more mends these first. */
const MOST_LISTED = 200

/** One line for the terminal: place, value, fault, expectation. */
export const formatProblem = ({ file, line, column, value, fault, expected }: Problem): string => {
  const shown = visible(value.length > MAX_SHOWN ? `${value.slice(0, MAX_SHOWN)}…` : value)
  return `${file}:${line} column "${column}": "${shown}" ${fault}; expected ${expected}`
}

/** The lines that tell of the problems: the first of them, how many more there are, and that nothing was written. */
export const problemLines = (problems: readonly Problem[]): string[] => {
  const more = problems.length - MOST_LISTED
  return [
    ...problems.slice(0, MOST_LISTED).map(formatProblem),
    ...(more > 0 ? [`… and ${more} more.`] : []),
    `${problems.length} problem(s): nothing was written.`,
  ]
}

/** Problems in the order of files and lines, whatever check found them; the first of each value only. */
export const sortProblems = (problems: readonly Problem[]): Problem[] => {
  const first = new Map<string, Problem>()
  for (const problem of problems) {
    const place = JSON.stringify([problem.file, problem.line, problem.column, problem.value])
    if (!first.has(place)) first.set(place, problem)
  }
  return [...first.values()].toSorted((a, b) =>
    a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1,
  )
}
