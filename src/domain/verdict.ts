import type { ClassId } from './themes'
import type { TreatyStatus } from './treaty'

/** Kinds of missing answers, each drawn with its own texture (`map/geometry/fills.ts`). */
export const SILENCES = [
  'not-documented',
  'partly-documented',
  'not-covered',
  'not-mentioned',
  'date-unknown',
  'not-known-since',
] as const
export type Silence = (typeof SILENCES)[number]

/** The knowledge of one answer; a state that cannot join a treaty leaves nothing to know. */
export type Knowledge = 'documented' | Silence | 'cannot-join'

const SILENT_CLASSES: Readonly<Record<ClassId, Silence>> = {
  'not-documented': 'not-documented',
  'partly-documented': 'partly-documented',
  'not-covered': 'not-covered',
  'not-known': 'not-covered',
  neither: 'not-mentioned',
  'not-mentioned': 'not-mentioned',
  'date-unknown': 'date-unknown',
  'not-known-since': 'not-known-since',
}

/** An answer as far as its class and wording say whether anything is missing. */
export interface AnswerGiven {
  readonly classes: readonly ClassId[]
  readonly treaty?: Pick<TreatyStatus, 'wording'>
}

/** Tells whether an answer is documented, and if not, which kind of answer is missing. */
export const knowledgeOf = ({ classes, treaty }: AnswerGiven): Knowledge => {
  if (treaty?.wording === 'cannot-join') return 'cannot-join'
  return classes.map((classId) => SILENT_CLASSES[classId]).find(Boolean) ?? 'documented'
}

/** Ways in which an answer is missing, which a source could fill; that a covering report is silent is no gap. */
export type Gap = Exclude<Silence, 'not-mentioned'>
export const GAPS = SILENCES.filter((silence): silence is Gap => silence !== 'not-mentioned')

export const isGap = (knowledge: Knowledge): knowledge is Gap =>
  (GAPS as readonly string[]).includes(knowledge)

/**
 * Whether our sources answer: "not mentioned" and "none" are answers, "not known since" is not, nor is a partial list
 * (docs/decisions/0036-comparing-two-countries.md).
 */
export const isKnown = ({ classes }: Pick<AnswerGiven, 'classes'>): boolean =>
  !isGap(knowledgeOf({ classes }))

/** Results of comparing two answers, in the order in which they are counted. */
export const VERDICTS = ['differs', 'same', 'one-known', 'none-known', 'cannot-be-compared'] as const
export type Verdict = (typeof VERDICTS)[number]

/** R28: treaty wordings that leave nothing to compare (docs/decisions/0036-comparing-two-countries.md). */
const WITHOUT_PARTICIPATION: ReadonlySet<TreatyStatus['wording']> = new Set([
  'cannot-join',
  'not-in-own-name',
  'not-open',
  'not-adopted',
])

const isSame = (a: AnswerGiven | undefined, b: AnswerGiven): boolean =>
  a !== undefined &&
  a.classes.length === b.classes.length &&
  a.classes.every((classId) => b.classes.includes(classId))

const canTakePart = ({ treaty }: AnswerGiven): boolean =>
  treaty === undefined || !WITHOUT_PARTICIPATION.has(treaty.wording)

/** What a report says of a country is known; that it does not mention a role is no denial of it. */
const isSaid = (answer: AnswerGiven): boolean => isKnown(answer) && knowledgeOf(answer) !== 'not-mentioned'

/** Classes that leave a role unmentioned; another country's report of that role does not contradict them. */
const ONE_ROLE: readonly ClassId[] = ['origin', 'destination']

/**
 * R28: equal classes make answers the same; missing data or no participation leave nothing to compare. Of more
 * than two, those are compared that are known. Reports never deny a role, so that no two of them differ.
 */
export const verdictOf = (...answers: readonly AnswerGiven[]): Verdict => {
  const taking = answers.filter(canTakePart)
  if (taking.length < 2) return 'cannot-be-compared'
  const known = taking.filter(isSaid)
  if (known.length === 0) return 'none-known'
  if (known.length === 1) return 'one-known'
  if (known.every((answer) => isSame(known[0], answer))) return 'same'
  return known.some(({ classes }) => classes.some((id) => ONE_ROLE.includes(id))) ? 'one-known' : 'differs'
}
