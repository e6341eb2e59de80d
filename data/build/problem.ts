import { visible } from './read/fieldText'

/** The fault of one value of a file, and what was expected. */
export interface Problem {
  readonly file: string
  /** Line number as in an editor; 1 is the header. */
  readonly line: number
  /** Column name, or the character's number where the column is unknown. */
  readonly column: string
  readonly value: string
  readonly fault: string
  readonly expected: string
}

export interface Report {
  (problem: Problem): void
  /** The day of the data, after which no date may lie; absent when a reader runs alone. */
  readonly dataDay?: string
}

const MAX_SHOWN = 120
const MOST_LISTED = 200

export const formatProblem = ({ file, line, column, value, fault, expected }: Problem): string => {
  const shown = visible(value.length > MAX_SHOWN ? `${value.slice(0, MAX_SHOWN)}…` : value)
  return `${file}:${line} column "${column}": "${shown}" ${fault}; expected ${expected}`
}

export const problemLines = (problems: readonly Problem[]): string[] => {
  const more = problems.length - MOST_LISTED
  return [
    ...problems.slice(0, MOST_LISTED).map(formatProblem),
    ...(more > 0 ? [`… and ${more} more.`] : []),
    `${problems.length} problem(s): nothing was written.`,
  ]
}

/** Sorts by file and line, and leaves the first problem of each value. */
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
