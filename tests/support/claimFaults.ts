import { LANGUAGES } from '../../src/domain/languages'
import type { MessageId, Texts } from '../../src/text/i18n'
import type { Claim } from '../../src/state/claim'
import { headText, wholeClaim } from '../../src/text/sentences/heads'
import { classLabel, entityLabel, subWord } from '../../src/text/sentences/words'
import { textsIn } from './allTexts'
import { ABSOLUTE, AT_LEAST, BANNED, RATIFIED, SIGNED, WHO_DENIES } from './claimWords'

/** Who reads a claim: each language with its texts. */
export const READERS = LANGUAGES.map((language) => ({ language, texts: textsIn(language) }))

/** All that decides the words of a claim; its numbers and its time only fill their places. */
export const shapeOf = (claim: Claim): string =>
  JSON.stringify([
    claim.kind === 'own' ? [claim.question.theme, subWord(claim.question.sub)] : claim.kind,
    claim.counted.map(({ classId }) => classId),
    claim.time === claim.first,
    [...claim.parts, ...claim.silence].map(({ classId, n, inferred }) => [
      classId,
      inferred > 0,
      inferred < n,
    ]),
    [claim.inferred > 0, claim.signed, claim.inForce, claim.opened].map(Boolean),
    claim.signed === undefined,
    Object.values(claim.childPlans ?? {}).map((n) => n > 0),
    Math.min(claim.conflicts.length, 4),
    claim.inferred < claim.n,
  ])

const has = (text: string, n: number): boolean =>
  [...text.matchAll(/\d+/g)].some(([digits]) => digits === String(n))

const lower = (text: string): string => text.replace(/\u00a0|\u202f/g, ' ').toLowerCase()

const isOnly = (words: RegExp, text: string, fault: string) => (words.test(text) ? [`${fault}: ${text}`] : [])

const isDenial = (classId: string): boolean => classId === 'none' || classId === 'no'

const lacks = (text: string, wanted: readonly string[]): string[] =>
  wanted.flatMap((clause) => (lower(text).includes(lower(clause)) ? [] : [`lacks “${clause}”: ${text}`]))

/** The clauses that a claim has, as its numbers ask for them: which, and whether the head has them beside the key. */
const clausesOf = (claim: Claim, texts: Texts): { head: string[]; whole: string[] } => {
  const { theme, sub } = claim.question
  const labelOf = (classId: string) =>
    claim.signed !== undefined && /^(signed|not-bound)$/.test(classId)
      ? texts.t(`class.treaties.main.${classId}.partly` as MessageId)
      : classLabel(texts, theme, sub, classId)
  const clause = (label: string, value: number | string) => texts.t('text.labelled', { label, value })
  const { childPlans, conflicts } = claim
  const head = [
    ...claim.silence.map(({ classId, n }) => clause(labelOf(classId), n)),
    ...(childPlans?.silent ? [texts.t('say.childPlans', { n: childPlans.silent })] : []),
    ...(conflicts.length > 0
      ? [
          clause(texts.t('say.conflict'), conflicts.length) +
            (conflicts.length > 3 ? '.' : ` (${conflicts.map(entityLabel).join(', ')})`),
        ]
      : []),
    ...(claim.kind === 'most' ? claim.counted.map(({ classId }) => labelOf(classId)) : []),
  ]
  const parts = claim.parts
    .filter(({ classId }) => classId !== 'signed' || claim.signed === undefined)
    .flatMap(({ classId, n, inferred }) =>
      isDenial(classId)
        ? [n - inferred, inferred].filter(Boolean).map((some) => `: ${some}`)
        : [clause(labelOf(classId), n)],
    )
  return { head, whole: [...head, ...parts] }
}

/** The clause on what is inferred is said once: by the denials that have it in them, else at the end. */
const wrongInferred = (text: string, { inferred }: Claim, said: Claim['parts'], { t }: Texts): string[] => {
  const inDenials = said
    .filter(({ classId }) => isDenial(classId))
    .reduce((all, part) => all + part.inferred, 0)
  const own = t('text.labelled', { label: t('say.inferred'), value: inferred })
  return text.includes(own) === inferred > inDenials
    ? []
    : [`inferred ${inferred}, ${inDenials} denied: ${text}`]
}

/** What is wrong with the words of a claim in a language: the head has a key beside it, the whole claim stands alone. */
export const wrongWords = (claim: Claim, { language, texts }: (typeof READERS)[number]): string[] => {
  const [head, whole] = [headText(texts, claim), wholeClaim(texts, claim)]
  const said = [...claim.counted, ...claim.parts].map(({ classId }) => classId)
  const isDenied = said.some(isDenial)
  const numbers = claim.opened ? [] : [claim.n, claim.base]
  const clauses = clausesOf(claim, texts)
  return [
    ...[head, whole].flatMap((text) => [
      ...numbers.flatMap((n) => (has(text, n) ? [] : [`lacks ${n}: ${text}`])),
      ...(claim.silence.length > 0 ? isOnly(ABSOLUTE[language], text, 'absolute beside silence') : []),
      ...isOnly(BANNED[language], text, 'words that are gone'),
      ...(claim.opened ? isOnly(RATIFIED[language], text, 'a treaty that is not open') : []),
      ...(claim.opened && claim.question.instrument.startsWith('ilo')
        ? isOnly(SIGNED[language], text, 'a convention is not signed')
        : []),
      ...(claim.signed === undefined || AT_LEAST[language].test(text) ? [] : [`no least number: ${text}`]),
      ...isOnly(/[{}]|undefined|NaN| {2}|\.\.|: \./, text, 'not whole'),
    ]),
    ...lacks(head, clauses.head),
    ...lacks(whole, clauses.whole),
    ...wrongInferred(head, claim, claim.counted, texts),
    ...wrongInferred(whole, claim, [...claim.counted, ...claim.parts], texts),
    ...(isDenied && !WHO_DENIES[language].test(whole) ? [`a denial is nobody's: ${whole}`] : []),
  ]
}
