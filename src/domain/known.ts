import type { ClassId } from './themes'
import type { TreatyStatus } from './treatyStatus'

/** How the answers of several documents, each read alone, compare. */
export const AGREEMENTS = ['one', 'differ', 'agree'] as const
export type Agreement = (typeof AGREEMENTS)[number]

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

/** What is known of one answer; a state that cannot join a treaty leaves nothing to know. */
export type Knowledge = 'documented' | Silence | 'cannot-join'

const SILENT_CLASSES: Readonly<Record<ClassId, Silence>> = {
  'not-documented': 'not-documented',
  'partly-documented': 'partly-documented',
  'not-covered': 'not-covered',
  'not-known': 'not-covered',
  neither: 'not-mentioned',
  'not-mentioned': 'not-mentioned',
  'date-unknown': 'date-unknown',
}

/** An answer as far as its class and wording say whether anything is missing. */
export interface AnswerGiven {
  readonly classes: readonly ClassId[]
  readonly treaty?: Pick<TreatyStatus, 'wording'>
}

/** Tells whether an answer is documented, and if not, which kind of answer is missing. */
export const knowledgeOf = ({ classes, treaty }: AnswerGiven): Knowledge => {
  if (treaty?.wording === 'cannot-join') return 'cannot-join'
  if (treaty?.wording === 'not-known-since') return 'not-known-since'
  return classes.map((classId) => SILENT_CLASSES[classId]).find(Boolean) ?? 'documented'
}

/** Whether something of the answer is known: part of a list, or a party whose day is not. */
export const isPart = (knowledge: Knowledge): boolean =>
  knowledge === 'partly-documented' || knowledge === 'date-unknown'

/** By what countries are shaded, each with its classes from the least known to the best known. */
export const MEASURES = {
  documents: ['1', '2', '3-4', '5-or-more'],
  kinds: ['1', '2', '3-or-more'],
  latest: ['to-2005', '2006-2007', '2008-2009', '2010-2019', 'from-2020'],
  agreement: AGREEMENTS,
} as const
export type Measure = keyof typeof MEASURES

interface Measured {
  readonly documents: number
  readonly kinds: readonly string[]
  readonly latest?: number
  readonly agreement?: Agreement
}

const countClass = (count: number, classes: readonly string[]): string | undefined =>
  classes.find((id) => {
    const [from = 0, to = from] = id.replace('-or-more', '-Infinity').split('-').map(Number)
    return from <= count && count <= to
  })

const YEAR_CLASSES = [
  [2005, 'to-2005'],
  [2007, '2006-2007'],
  [2009, '2008-2009'],
  [2019, '2010-2019'],
  [Infinity, 'from-2020'],
] as const

/** The class of a documented answer; undefined where nothing is measured. */
export const measureClass = (
  measure: Measure,
  { documents, kinds, latest, agreement }: Measured,
): string | undefined => {
  switch (measure) {
    case 'documents':
      return countClass(documents, MEASURES.documents)
    case 'kinds':
      return countClass(kinds.length, MEASURES.kinds)
    case 'latest':
      return YEAR_CLASSES.find(([until]) => latest !== undefined && latest <= until)?.[1]
    case 'agreement':
      return agreement
  }
}
