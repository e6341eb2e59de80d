import { CHECKS } from './checks/all'
import { everyDifferenceHasItsReason } from './checks/articles'
import { everyClassIsInItsKey, noQuestionHasTooManyAnswers } from './checks/answers'
import { everyChangeLeadsToTheNext } from './checks/changes'
import { everyContradictingLawHasItsName } from './checks/laws'
import { deriveMaps } from './derive'
import { type Problem, sortProblems } from './problem'
import { type Evidence, type Inputs, type Memory, readEvidence, type Reading } from './read/evidence'
import { findConflicts } from './rules/conflicts/all'
import { writeOutputs } from './write/outputs'

/** Either every problem or the text of every file by path. */
export type Compiled =
  { readonly problems: readonly Problem[] } | { readonly files: ReadonlyMap<string, string> }

const checkEvidence = (evidence: Evidence, unreadable: readonly Problem[]): Problem[] => {
  const found: Problem[] = []
  for (const check of CHECKS)
    check(evidence, (problem) => {
      found.push(problem)
    })
  const lines = new Set(unreadable.map(({ file, line }) => `${file}:${line}`))
  return found.filter(({ file, line }) => !lines.has(`${file}:${line}`))
}

export const compileEvidence = ({ evidence, problems: unreadable }: Reading): Compiled => {
  const problems = [...unreadable, ...checkEvidence(evidence, unreadable)]
  // Classes of damaged rows would only repeat the problems.
  if (problems.length > 0) return { problems: sortProblems(problems) }
  const maps = deriveMaps(evidence)
  const report = (problem: Problem) => {
    problems.push(problem)
  }
  everyDifferenceHasItsReason(evidence, report)
  everyChangeLeadsToTheNext(evidence, maps, report)
  everyClassIsInItsKey(maps, report)
  noQuestionHasTooManyAnswers(maps, report)
  const conflicts = findConflicts(evidence, maps)
  everyContradictingLawHasItsName(conflicts, report)
  if (problems.length > 0) return { problems: sortProblems(problems) }
  return { files: writeOutputs(evidence, maps, conflicts) }
}

/** Reads, checks, derives and writes. Pure: the same bytes give the same text. */
export const compile = (inputs: Inputs, memory?: Memory): Compiled =>
  compileEvidence(readEvidence(inputs, memory))
