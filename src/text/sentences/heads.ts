import type { Dataset } from '../../data/Dataset'
import { isFormSub } from '../../domain/themes'
import { answerOf } from '../../state/answer'
import type { Filters } from '../../state/filters'
import type { Texts } from '../i18n'
import { type Claim, claimOf } from './claims'
import { scopeWords } from './scopeWords'
import { plain } from './sentence'
import { timePhrase } from './timeWords'
import { classLabel, formWord, isDenial, questionText, saidLabel } from './words'

/** The label of a class; where only some signatures are known, of who had not ratified, too (R23). */
const labelOf = (texts: Texts, { question: { theme, sub }, signed }: Claim, classId: string): string =>
  signed !== undefined && classId === 'not-bound'
    ? texts.t('class.treaties.main.not-bound.partly')
    : classLabel(texts, theme, sub, classId)

/** A number, with those among it of whom more is known: "36 (1 not yet independent)". */
const partNumber = ({ t, list }: Texts, { n, others }: Claim['parts'][number]): string | number =>
  others === undefined
    ? n
    : t('say.ofThem', {
        n,
        others: list(others.map((other) => t(`treaty.of.${other.wording}`, { n: other.n }))),
      })

/** The claim as one plain sentence, with its numbers in `<b>`. */
const claimSentence = (texts: Texts, claim: Claim): string => {
  const { id, question, countedParts, n, base, childPlans, first, time, opened } = claim
  return texts.t(id, {
    n,
    base,
    who: question.evidence,
    time: timePhrase(texts, question, first, time),
    opened: opened === undefined ? '' : texts.day(opened),
    form: isFormSub(question.sub) ? texts.capital(formWord(texts, question.sub)) : '',
    classes: countedParts
      .map((part) =>
        saidLabel(texts, part.classId, labelOf(texts, claim, part.classId), part.n, part.inferred),
      )
      .join(texts.semicolon),
    tops: countedParts.length,
    child: childPlans?.documented ?? '',
  })
}

/** A clause: a label with its number, or with both. */
const clause = ({ t }: Texts, label: string, value: string | number): string =>
  `${t('text.labelled', { label, value })}.`

const silenceClauses = (texts: Texts, claim: Claim): readonly string[] => {
  const silent = claim.childPlans?.silent ?? 0
  return [
    ...(silent > 0 ? [texts.t('say.childPlans', { n: silent })] : []),
    ...claim.silence.map(({ classId, n }) => clause(texts, labelOf(texts, claim, classId), n)),
  ]
}

const treatyClauses = (texts: Texts, claim: Claim): readonly string[] => {
  const { signed, inForce } = claim
  return [
    ...(signed === undefined || signed === 0
      ? []
      : [clause(texts, labelOf(texts, claim, 'signed'), texts.t('say.atLeast', { n: signed }))]),
    ...(inForce === undefined ? [] : [texts.t('say.notInForce', { day: texts.day(inForce) })]),
  ]
}

/** A class that denies has a clause for those of whom a source says it, and one for those of whom it is inferred. */
const partClauses = (texts: Texts, claim: Claim, parts: Claim['parts']): readonly string[] =>
  parts.flatMap((part) => {
    const { classId, n, inferred } = part
    const label = labelOf(texts, claim, classId)
    const isSplit = isDenial(classId) && inferred > 0 && inferred < n
    const split = isSplit
      ? [
          { ...part, n: n - inferred, inferred: 0 },
          { ...part, n: inferred },
        ]
      : [part]
    return split.map((one) =>
      clause(texts, saidLabel(texts, classId, label, one.n, one.inferred), partNumber(texts, one)),
    )
  })

/** What disagrees is named up to this many. */
const MOST_NAMED = 3

const conflictClauses = (texts: Texts, { conflicts }: Claim): readonly string[] => {
  const count = conflicts.length
  if (count === 0) return []
  const names = count <= MOST_NAMED ? ` (${conflicts.join(', ')})` : ''
  return [clause(texts, texts.t('say.conflict'), `${count}${names}`)]
}

/** How many values are inferred, unless the denials among these parts have said so of each of them. */
const inferredClauses = (texts: Texts, { inferred }: Claim, said: Claim['parts']): readonly string[] => {
  const saidOf = said.filter(({ classId }) => isDenial(classId)).reduce((sum, part) => sum + part.inferred, 0)
  return inferred > saidOf ? [clause(texts, texts.t('say.inferred'), inferred)] : []
}

/** The place in front of the first sentence. */
const placed = (texts: Texts, { question }: Claim, sentence: string): string =>
  [...scopeWords(texts, question), sentence].join(' · ')

/** A claim beside its key; numbers are in `<b>`. */
interface Head {
  /** One sentence, and what is not known. */
  readonly sentences: readonly string[]
  /** What disagrees and what is inferred, for which a phone has its lines and marks. */
  readonly weak: readonly string[]
}

/** The claim beside its key. */
export const headOf = (texts: Texts, claim: Claim): Head =>
  claim.base === 0
    ? { sentences: [texts.t('filter.none')], weak: [] }
    : {
        sentences: [
          placed(texts, claim, claimSentence(texts, claim)),
          ...treatyClauses(texts, claim),
          // The key has the numbers, but not of whom more is known.
          ...partClauses(
            texts,
            claim,
            claim.parts.filter(({ others }) => others),
          ),
          ...silenceClauses(texts, claim),
        ],
        weak: [...conflictClauses(texts, claim), ...inferredClauses(texts, claim, claim.countedParts)],
      }

/** The same as one text. */
export const headText = (texts: Texts, claim: Claim): string => {
  const { sentences, weak } = headOf(texts, claim)
  return [...sentences, ...weak].join(' ')
}

/** What sources say of a plan on child trafficking beside a general one. */
const childPlanClauses = (texts: Texts, { childPlans }: Claim): readonly string[] =>
  (['part', 'children', 'undated', 'none'] as const).flatMap((said) => {
    const n = childPlans?.[said] ?? 0
    return n > 0 ? [clause(texts, texts.t(`say.childPlans.${said}`), n)] : []
  })

/** The claim with all its clauses, for a place that has no key; numbers are in `<b>`. */
export const wholeClaim = (texts: Texts, claim: Claim): string => {
  if (claim.base === 0) return texts.t('filter.none')
  const parts = claim.parts.filter(({ classId }) => classId !== 'signed' || claim.signed === undefined)
  return [
    placed(texts, claim, claimSentence(texts, claim)),
    ...treatyClauses(texts, claim),
    ...partClauses(texts, claim, parts),
    ...childPlanClauses(texts, claim),
    ...silenceClauses(texts, claim),
    ...conflictClauses(texts, claim),
    ...inferredClauses(texts, claim, [...claim.countedParts, ...parts]),
  ].join(' ')
}

/** What the map of these filters claims. */
export const claimFor = (dataset: Dataset, filters: Filters): Claim =>
  claimOf(dataset, answerOf(dataset, filters), filters)

/** The whole claim of a map without marks. */
export const claimText = (texts: Texts, dataset: Dataset, filters: Filters): string =>
  plain(wholeClaim(texts, claimFor(dataset, filters)))

/** Question and whole claim, as a change of the map is announced. */
export const answerAnnounced = (texts: Texts, dataset: Dataset, filters: Filters): string =>
  `${questionText(texts, dataset, filters)} ${claimText(texts, dataset, filters)}`
