import type { Dataset } from '../../data/Dataset'
import { isFormSub } from '../../domain/themes'
import { type Claim, claimOf, type ClaimPart } from '../../state/claim'
import type { Filters } from '../../state/filters'
import type { MessageId, Texts } from '../i18n'
import { scopeWords } from './scopeWords'
import { timePhrase } from './timeWords'
import { classLabel, entityLabel, formWord, isDenial, questionText, saidLabel, subWord, plain } from './words'

/** The label of a class; where only some signatures are known, of who had not ratified, too (R23). */
const labelOf = (texts: Texts, { question: { theme, sub }, signed }: Claim, classId: string): string =>
  signed !== undefined && classId === 'not-bound'
    ? texts.t('class.treaties.main.not-bound.partly')
    : classLabel(texts, theme, sub, classId)

/** The label of a class with those who say it. */
const partLabel = (texts: Texts, claim: Claim, { classId, n, inferred }: ClaimPart): string =>
  saidLabel(texts, classId, labelOf(texts, claim, classId), n, inferred)

/** A number, with those among it of whom more is known: "36 (1 not yet independent)". */
const partNumber = ({ t, list }: Texts, { n, others }: ClaimPart): string | number =>
  others.length === 0
    ? n
    : t('say.ofThem', {
        n,
        others: list(others.map((other) => t(`treaty.of.${other.wording}`, { n: other.n }))),
      })

const claimId = ({ kind, question: { theme, sub } }: Claim): MessageId => {
  if (kind === 'own') return `claim.${theme}.${subWord(sub)}` as MessageId
  if (kind === 'pressed') return 'say.count'
  return kind === 'most' ? 'say.most' : `claim.treaties.${kind}`
}

/** The claim as one plain sentence behind its place, with its numbers in `<b>`. */
const claimSentence = (texts: Texts, claim: Claim): string => {
  const { question, counted, n, base, childPlans, first, time, opened } = claim
  const sentence = texts.t(claimId(claim), {
    n,
    base,
    who: question.evidence,
    time: timePhrase(texts, question, first, time),
    opened: opened === undefined ? '' : texts.day(opened),
    form: isFormSub(question.sub) ? texts.capital(formWord(texts, question.sub)) : '',
    classes: counted.map((part) => partLabel(texts, claim, part)).join(texts.semicolon),
    tops: counted.length,
    child: childPlans?.documented ?? '',
  })
  return [...scopeWords(texts, question), sentence].join(' · ')
}

const treatyClauses = (texts: Texts, claim: Claim): readonly string[] => {
  const { signed, inForce } = claim
  const { t, day, labelled } = texts
  return [
    ...(signed ? [`${labelled(labelOf(texts, claim, 'signed'), t('say.atLeast', { n: signed }))}.`] : []),
    ...(inForce === undefined ? [] : [t('say.notInForce', { day: day(inForce) })]),
  ]
}

/** A class that denies has a clause for those of whom a source says it, and one for those of whom it is inferred. */
const partClauses = (texts: Texts, claim: Claim, parts: readonly ClaimPart[]): readonly string[] =>
  parts
    .flatMap((part) => {
      const { classId, n, inferred } = part
      return isDenial(classId) && inferred > 0 && inferred < n
        ? [
            { ...part, n: n - inferred, inferred: 0 },
            { ...part, n: inferred },
          ]
        : [part]
    })
    .map((part) => `${texts.labelled(partLabel(texts, claim, part), partNumber(texts, part))}.`)

/** What sources say of a plan on child trafficking beside a general one. */
const childPlanClauses = ({ t, labelled }: Texts, { childPlans }: Claim): readonly string[] =>
  (['part', 'children', 'undated', 'none'] as const).flatMap((said) => {
    const n = childPlans?.[said] ?? 0
    return n > 0 ? [`${labelled(t(`say.childPlans.${said}`), n)}.`] : []
  })

const silenceClauses = (texts: Texts, claim: Claim): readonly string[] => {
  const silent = claim.childPlans?.silent ?? 0
  return [
    ...(silent > 0 ? [texts.t('say.childPlans', { n: silent })] : []),
    ...claim.silence.map(({ classId, n }) => `${texts.labelled(labelOf(texts, claim, classId), n)}.`),
  ]
}

/** What disagrees is named up to this many. */
const MOST_NAMED = 3

/** What disagrees, and how many values are inferred, unless the denials among the parts that are said have said so of each of them. */
const weakClauses = (
  { t, labelled }: Texts,
  { conflicts, inferred }: Claim,
  said: readonly ClaimPart[],
): readonly string[] => {
  const names = conflicts.length > MOST_NAMED ? '' : ` (${conflicts.map(entityLabel).join(', ')})`
  const saidOf = said.filter(({ classId }) => isDenial(classId)).reduce((sum, part) => sum + part.inferred, 0)
  return [
    ...(conflicts.length > 0 ? [`${labelled(t('say.conflict'), `${conflicts.length}${names}`)}.`] : []),
    ...(inferred > saidOf ? [`${labelled(t('say.inferred'), inferred)}.`] : []),
  ]
}

/** A claim beside its key; numbers are in `<b>`. */
interface Head {
  /** One sentence, and what is not known. */
  readonly sentences: readonly string[]
  /** What disagrees and what is inferred, for which a phone has its lines and marks. */
  readonly weak: readonly string[]
}

/** The claim beside its key. */
export const headOf = (texts: Texts, claim: Claim): Head => {
  if (claim.base === 0) return { sentences: [texts.t('filter.none')], weak: [] }
  // The key has the numbers, but not of whom more is known.
  const parts = claim.parts.filter(({ others }) => others.length > 0)
  return {
    sentences: [
      claimSentence(texts, claim),
      ...treatyClauses(texts, claim),
      ...partClauses(texts, claim, parts),
      ...silenceClauses(texts, claim),
    ],
    weak: weakClauses(texts, claim, claim.counted),
  }
}

/** The same as one text. */
export const headText = (texts: Texts, claim: Claim): string => {
  const { sentences, weak } = headOf(texts, claim)
  return [...sentences, ...weak].join(' ')
}

/** The claim with all its clauses, for a place that has no key; numbers are in `<b>`. */
export const wholeClaim = (texts: Texts, claim: Claim): string => {
  if (claim.base === 0) return texts.t('filter.none')
  const parts = claim.parts.filter(({ classId }) => classId !== 'signed' || claim.signed === undefined)
  return [
    claimSentence(texts, claim),
    ...treatyClauses(texts, claim),
    ...partClauses(texts, claim, parts),
    ...childPlanClauses(texts, claim),
    ...silenceClauses(texts, claim),
    ...weakClauses(texts, claim, [...claim.counted, ...parts]),
  ].join(' ')
}

/** The whole claim of a map without marks. */
export const claimText = (texts: Texts, dataset: Dataset, filters: Filters): string =>
  plain(wholeClaim(texts, claimOf(dataset, filters)))

/** Question and whole claim, as a change of the map is announced. */
export const answerAnnounced = (texts: Texts, dataset: Dataset, filters: Filters): string =>
  `${questionText(texts, dataset, filters)} ${claimText(texts, dataset, filters)}`
