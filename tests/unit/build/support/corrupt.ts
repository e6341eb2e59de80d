import { compile } from '../../../../data/build/compile'
import { readInputs } from '../../../../data/build/files'
import { formatProblem } from '../../../../data/build/problem'

/** The evidence as committed. Each test breaks a copy of it. */
const goodInputs: ReadonlyMap<string, Uint8Array> = new Map(readInputs())

/** Paths of the inputs by a short name. */
export const FILES = {
  entities: 'data/study/entities.csv',
  instruments: 'data/study/instruments.csv',
  names: 'data/study/names.csv',
  places: 'data/study/places.csv',
  placePoints: 'data/geo/places.csv',
  statements: 'data/study/statements.csv',
  totals: 'data/study/published-totals.csv',
  sources: 'data/evidence/sources.csv',
  fileSharingHosts: 'data/study/file-sharing-hosts.csv',
  reports: 'data/evidence/tip-flows.csv',
  corridors: 'data/evidence/corridors.csv',
  treaties: 'data/evidence/treaties.csv',
  policy: 'data/evidence/policy-coded.csv',
  victims: 'data/evidence/unodc-child-victims.csv',
  helplines: 'data/study/helplines.csv',
  version: 'data/VERSION',
} as const
/** Short name of an input. */
export type InputName = keyof typeof FILES

/** Text of an input as committed. */
export const goodText = (file: InputName): string => new TextDecoder().decode(goodInputs.get(FILES[file]))

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

/** What the build says when some inputs are replaced, or left out (`null`): one line a problem, none if it compiles. */
export const messagesWith = (
  changes: Readonly<Partial<Record<InputName, string | Uint8Array | null>>>,
): string[] => {
  const inputs = new Map(goodInputs)
  for (const [name, content] of Object.entries(changes) as [InputName, string | Uint8Array | null][]) {
    if (content === null) inputs.delete(FILES[name])
    else inputs.set(FILES[name], typeof content === 'string' ? new TextEncoder().encode(content) : content)
  }
  const compiled = compile(inputs)
  return 'problems' in compiled ? compiled.problems.map(formatProblem) : []
}
