import { compile } from '../../../data/build/compile'
import { readInputs } from '../../../data/build/files'
import { formatProblem, type Problem } from '../../../data/build/problem'
import type { Inputs, Memory } from '../../../data/build/read/evidence'

/** The evidence as committed. Each test breaks a copy of it. */
const goodInputs: Inputs = readInputs()
/** The part of it that was read, so that a test reads only what it broke. */
const memory: Memory = new WeakMap()

/** Paths of the inputs by a short name. */
export const FILES = {
  entities: 'data/study/entities.csv',
  instruments: 'data/study/instruments.csv',
  memberships: 'data/study/memberships.csv',
  names: 'data/study/names.csv',
  places: 'data/study/places.csv',
  placeNames: 'data/study/place-names.csv',
  placePoints: 'data/geo/places.csv',
  statements: 'data/study/statements.csv',
  totals: 'data/study/published-totals.csv',
  sources: 'data/evidence/sources.csv',
  fileSharingHosts: 'data/study/file-sharing-hosts.csv',
  reportChapters: 'data/study/report-chapters.csv',
  reports: 'data/evidence/tip-flows.csv',
  corridors: 'data/evidence/corridors.csv',
  treaties: 'data/evidence/treaties.csv',
  policy: 'data/evidence/policy-coded.csv',
  articles: 'data/evidence/articles.csv',
  laws: 'data/study/laws.csv',
  articleDifferences: 'data/evidence/article-differences.csv',
  criminalisation: 'data/evidence/criminalisation.csv',
  victims: 'data/evidence/unodc-child-victims.csv',
  changes: 'data/study/value-changes.csv',
  helplines: 'data/study/helplines.csv',
  entityCodes: 'data/codes/entities.csv',
  icTip: 'data/codes/ic-tip.csv',
  translations: 'translations/ru.po',
  version: 'data/VERSION',
} as const
/** Short name of an input. */
export type InputName = keyof typeof FILES

/** Text of an input as committed. */
export const goodText = (file: InputName): string => {
  const input = goodInputs.get(FILES[file])
  if (!input || 'fault' in input) throw new Error(`${FILES[file]} cannot be read.`)
  return new TextDecoder().decode(input)
}

/** Text of an input with one part replaced, and the line on which that part starts. Throws if it is not there. */
export const replaceOnce = (
  file: InputName,
  part: string,
  replacement: string,
): { text: string; line: number } => {
  const text = goodText(file)
  const at = text.indexOf(part)
  if (at < 0) throw new Error(`${FILES[file]} has no "${part}".`)
  return {
    text: text.slice(0, at) + replacement + text.slice(at + part.length),
    line: text.slice(0, at).split('\n').length,
  }
}

/** The faults when some inputs are replaced, or left out (`null`); nothing, if it compiles. */
export const problemsWith = (
  changes: Readonly<Partial<Record<InputName, string | Uint8Array | null>>>,
): readonly Problem[] => {
  const inputs = new Map(goodInputs)
  for (const [name, content] of Object.entries(changes) as [InputName, string | Uint8Array | null][]) {
    if (content === null) inputs.delete(FILES[name])
    else inputs.set(FILES[name], typeof content === 'string' ? new TextEncoder().encode(content) : content)
  }
  const compiled = compile(inputs, memory)
  return 'problems' in compiled ? compiled.problems : []
}

/** The same as the build says it, one line a problem. */
export const messagesWith = (changes: Parameters<typeof problemsWith>[0]): string[] =>
  problemsWith(changes).map(formatProblem)
