import type { PublishedTotal } from '../../domain/publishedTotals'
import { type PublishedVerdict, satisfyingRanges, type Tally } from '../../domain/publishedVerdict'
import type { Detail, Member, PublishedAnswer, PublishedComparison } from '../../state/published'
import type { MessageId, Texts } from '../i18n'
import { publishedFigure } from './publishedRows'
import { classLabel, entityLabel } from './words'

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
      return [
        t('published.why.dominant', { ...dominance }),
        ...(strongest === undefined
          ? []
          : [
              t('published.why.dominant.next', {
                label: classLabel(texts, 'institutions', 'main', strongest),
                count: dominance.strongestOther,
              }),
            ]),
      ]
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
