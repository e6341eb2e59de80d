import { CHECKS } from '../../data/build/checks/all'
import { deriveMaps, deriveMapsTo2007 } from '../../data/build/derive'
import { readInputs } from '../../data/build/files'
import { formatProblem, type Problem } from '../../data/build/problem'
import { type Inputs, readEvidence } from '../../data/build/read/evidence'
import { writeOutputs } from '../../data/build/write/outputs'
import { CORRIDOR_COUNTS, ENTITY_COUNTS } from './counts'
import { madeUpEntities, withCorridors, withEntities } from './madeUp'
import type { GrowthSeries } from './series'

/**
 * What `compile` does, all of it. The checks run, but what they find stops nothing: they know the real study, such as how
 * many entities it has. A row that cannot be read would be a fault of what is made up here.
 */
export const compileMadeUp = (inputs: Inputs): ReadonlyMap<string, string> => {
  const { evidence, problems } = readEvidence(inputs)
  const [unreadable] = problems
  if (unreadable) throw new Error(formatProblem(unreadable))
  const found: Problem[] = []
  for (const check of CHECKS) check(evidence, (problem) => found.push(problem))
  return writeOutputs(evidence, deriveMaps(evidence), deriveMapsTo2007(evidence))
}

const timed = (act: () => unknown): number => {
  const start = performance.now()
  act()
  return performance.now() - start
}

const series = (
  of: GrowthSeries['of'],
  counts: readonly number[],
  runs: number,
  inputsFor: (count: number) => Inputs,
): GrowthSeries => {
  const points = counts.map((count) => ({ inputs: inputsFor(count), count, values: [] as number[] }))
  // The first time a function runs it is slow: what is compared has run before.
  for (const { inputs } of points.slice(0, 1)) compileMadeUp(inputs)
  for (let run = 0; run < runs; run += 1) {
    for (const { inputs, values } of points) values.push(timed(() => compileMadeUp(inputs)))
  }
  return {
    title: 'compile the data',
    of,
    points: points.map(({ count, values }) => ({ count, values })),
  }
}

/** How long the compiler takes with more entities, and with more routes. */
export const measureCompiler = (runs: number): GrowthSeries[] => {
  const real = readInputs()
  return [
    series('entities', ENTITY_COUNTS, runs, (count) => withEntities(real, madeUpEntities(real, count))),
    series('corridors', CORRIDOR_COUNTS, runs, (count) => withCorridors(real, count)),
  ]
}
