import type { PublishedTotal } from '../../domain/publishedTotals'
import { type PublishedVerdict, satisfyingRanges, type Tally } from '../../domain/publishedVerdict'
import { type PublishedAnswer, type PublishedComparison, comparePublished } from '../../state/published'
import type { MessageId, Texts } from '../i18n'
import type { Dataset } from '../../data/Dataset'
import type { Scope } from '../../domain/entity'
import type { Filters } from '../../state/filters'
import type { Detail, Judged, Member } from '../../state/judged'
import { totalsForMap } from '../../state/totalsForMap'
import { hasInstrument } from '../../domain/themes'
import { STUDY_DAY } from '../../domain/treaty'
import { entityLabel } from './words'

const scopeWord = ({ t }: Texts, scope: Exclude<Scope, 'all'>): string => t(`region.${scope}`)

/** The entities or facts that a total counts; Eastern and Western Europe, which are no sub-regions, are named. */
const publishedWord = (texts: Texts, { map, indicator, scope }: PublishedTotal): string => {
  const label = texts.t((map === 'treaties' ? 'published.bound' : `published.${indicator}`) as MessageId)
  return scope === 'east' || scope === 'west'
    ? texts.t('published.inPlace', { label, place: scopeWord(texts, scope) })
    : label
}

const FIGURE_WORDS: Readonly<Partial<Record<PublishedTotal['relation'], MessageId>>> = {
  '~': 'published.about',
  '>': 'published.more',
  '<': 'published.less',
}

/** The study's words without a figure, such as "nearly all" or "only in: South-Eastern Europe". */
const wordsOf = (texts: Texts, { relation, base = 0, scope }: PublishedTotal): string =>
  texts.t(`published.word.${relation}` as MessageId, {
    base,
    place: scope === 'all' ? '' : scopeWord(texts, scope),
  })

/** The one share of which the study says "about"; the others, read within the same bounds, stand as they are. */
const SAID_ABOUT = 'nap-share'

/** A total as the study words it: "37 of 51", "42", "all", "two-thirds", "more than half", "nearly all". */
export const publishedFigure = (texts: Texts, total: PublishedTotal): string => {
  const { id, relation, value, base, isBaseOurs } = total
  if (value === undefined) return wordsOf(texts, total)
  if (isBaseOurs) return value === base ? texts.t('published.all') : String(value)
  if (relation === '~' && id !== SAID_ABOUT) return texts.t(`published.share.${value}` as MessageId)
  const figure =
    base === undefined
      ? texts.t(`fraction.${value}` as MessageId)
      : texts.t('count.of', { count: value, base })
  const words = FIGURE_WORDS[relation]
  return words === undefined ? figure : texts.t(words, { figure })
}

interface PublishedCount {
  /** Whom the count is about, and the count: "Children: 25 of 51". */
  readonly count: string
  readonly verdict: PublishedVerdict
}

interface PublishedRow {
  readonly total: PublishedTotal
  readonly label: string
  readonly figure: string
  readonly isCounted: boolean
  /** Two for patterns and internal trafficking, never only the one that agrees (R27). */
  readonly counts: readonly PublishedCount[]
}

/** "Only in" totals count those inside the group among all that are documented. */
const countOf = ({ tally, detail }: Judged): { readonly count: number; readonly base: number } =>
  detail?.kind === 'only-in'
    ? { count: detail.spread.inside, base: tally.fit }
    : { count: tally.fit, base: tally.base }

/** The study's figures on a question, each with the same counts of the atlas and how they compare. */
export const publishedRows = (texts: Texts, dataset: Dataset, filters: Filters): PublishedRow[] =>
  totalsForMap(dataset, filters).map((total) => {
    const { isCounted, answers } = comparePublished(dataset, total)
    const words = (answer: PublishedAnswer) =>
      texts.t('text.labelled', {
        label: texts.t(answer.evidence ? `table.other.${answer.evidence}` : 'key.here'),
        value: isCounted ? texts.t('count.of', countOf(answer)) : texts.t('count.notComparable'),
      })
    return {
      total,
      isCounted,
      label: publishedWord(texts, total),
      figure: publishedFigure(texts, total),
      counts: answers.map((answer) => ({ count: words(answer), verdict: answer.verdict })),
    }
  })

/** Up to when the atlas counts beside the study's figures, which is our choice. */
export const comparedWords = ({ t, day }: Texts, { theme }: Pick<Filters, 'theme'>): string =>
  hasInstrument(theme) ? t('key.verdictDay', { day: day(STUDY_DAY) }) : t('key.verdictHorizon')

export const verdictWord = ({ t }: Texts, verdict: PublishedVerdict): string =>
  t(`published.verdict.${verdict}`)

const MAX_NAMED = 8

/** The counts that would satisfy a total, by each reading: "32 to 36", "39 or more". */
const neededWords = (
  { t }: Texts,
  total: Pick<PublishedTotal, 'relation' | 'value' | 'base'>,
  base: number,
): string[] =>
  satisfyingRanges(total, base).map(([first, last]) => {
    if (first === last) return String(first)
    if (first === 0) return t('published.needed.fewer', { last })
    return last === base
      ? t('published.needed.more', { first })
      : t('published.needed.range', { first, last })
  })

const namesOf = ({ list }: Texts, members: readonly Member[]): string =>
  list(members.map(({ entity }) => entityLabel(entity)))

const isNameable = ({ length }: readonly Member[]): boolean => length > 0 && length <= MAX_NAMED

const differenceWords = (texts: Texts, { verdict, groups }: PublishedAnswer): string[] => {
  const { fits, 'does-not-fit': others } = groups
  if (verdict !== 'differs') return []
  if (isNameable(others)) return [texts.t('published.named.others', { names: namesOf(texts, others) })]
  return isNameable(fits) ? [texts.t('published.named.fits', { names: namesOf(texts, fits) })] : []
}

/** From the number known to the number possible, where the sources do not say of all. */
const rangeWords = ({ t }: Texts, { fit, unknown, base }: Tally): string[] =>
  unknown === 0 ? [] : [t('published.why.range', { fit, unknown, base, most: fit + unknown })]

const totalWords = (texts: Texts, total: PublishedTotal, answer: PublishedAnswer): string[] => {
  const { base } = answer.tally
  const needed = neededWords(texts, total, base)[0] ?? '0'
  return [
    ...rangeWords(texts, answer.tally),
    ...(total.base === undefined
      ? [texts.t('published.why.means', { figure: publishedFigure(texts, total), needed, base })]
      : []),
    ...differenceWords(texts, answer),
  ]
}

/** R30: a word has a stricter and a laxer reading. */
const quantityWords = (texts: Texts, total: PublishedTotal, answer: PublishedAnswer): string[] => {
  const [strict = '0', lax = '0'] = neededWords(texts, total, answer.tally.base)
  return [
    ...rangeWords(texts, answer.tally),
    texts.t('published.why.word', { figure: publishedFigure(texts, total), strict, lax }),
  ]
}

const namedWords = (texts: Texts, detail: Detail & { readonly kind: 'named' }): string[] =>
  (['missing', 'open', 'others'] as const)
    .filter((part) => detail[part].length > 0)
    .map((part) =>
      texts.t(`published.why.named.${part}`, {
        count: detail[part].length,
        names: namesOf(texts, detail[part]),
      }),
    )

const detailWords = (
  texts: Texts,
  total: PublishedTotal,
  answer: PublishedAnswer,
  detail: Detail,
): string[] => {
  const { t } = texts
  switch (detail.kind) {
    case 'named':
      return [...rangeWords(texts, answer.tally), ...namedWords(texts, detail)]
    case 'second-place': {
      const { base } = detail.tally
      const [strict = '0', lax = '0'] = neededWords(texts, { ...total, base }, base)
      return [
        ...quantityWords(texts, total, answer),
        t('published.why.secondPlace', { ...detail.tally, strict, lax }),
      ]
    }
    case 'dominant': {
      const { strongest, dominance } = detail
      const words = [t('published.why.dominant', { ...dominance })]
      if (strongest === undefined) return words
      const label = t(`leader.${strongest}` as MessageId)
      return [...words, t('published.why.dominant.next', { label, count: dominance.strongestOther })]
    }
    case 'only-in':
      return [t('published.why.onlyIn', { ...detail.spread })]
  }
}

/** Explains a verdict (R26, R30), where its counts do not explain it; else empty. Its messages are in `pages.json`. */
export const verdictReason = (
  texts: Texts,
  { total, isCounted }: PublishedComparison,
  answer: PublishedAnswer,
): string => {
  if (!isCounted) return texts.t(`published.notCounted.${total.id}` as MessageId)
  if (answer.detail) return detailWords(texts, total, answer, answer.detail).join(' ')
  const words = total.value === undefined ? quantityWords : totalWords
  return words(texts, total, answer).join(' ')
}
