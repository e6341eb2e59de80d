import type { PublishedTotal } from '../domain/published'
import { type PublishedVerdict, satisfyingRange } from '../domain/publishedVerdict'
import type { Member, PublishedAnswer, PublishedComparison } from '../store/published'
import type { MessageId, Texts } from '../text/i18n'
import { publishedFigure } from './publishedFigure'
import { entityLabel } from './words'

/** "agrees", "differs" or "cannot be judged". */
export const verdictWord = ({ t }: Texts, verdict: PublishedVerdict): string =>
  t(`published.verdict.${verdict}`)

/** As many countries as a sentence can name. */
const MAX_NAMED = 8

/** The numbers that would satisfy a share, such as "32 to 36", "39 or more". */
const neededWords = ({ t }: Texts, total: PublishedTotal, base: number): string => {
  const [first, last] = satisfyingRange(total, base) ?? [0, 0]
  if (first === last) return String(first)
  if (first === 0) return t('published.needed.fewer', { last })
  return last === base ? t('published.needed.more', { first }) : t('published.needed.range', { first, last })
}

const namesOf = ({ list }: Texts, members: readonly Member[]): string =>
  list(members.map(({ entity }) => entityLabel(entity)))

const isNameable = ({ length }: readonly Member[]): boolean => length > 0 && length <= MAX_NAMED

/** A difference says which countries, where they are few enough for a sentence. */
const namedWords = (texts: Texts, { verdict, groups }: PublishedAnswer): string => {
  const { fits, 'does-not-fit': others } = groups
  if (verdict !== 'differs') return ''
  if (isNameable(others)) return ` ${texts.t('published.named.others', { names: namesOf(texts, others) })}`
  return isNameable(fits) ? ` ${texts.t('published.named.fits', { names: namesOf(texts, fits) })}` : ''
}

/**
 * Why the verdict is what it is, in one or two sentences computed from the counts (rule R26). Its messages are those
 * of the catalogue `published`.
 */
export const verdictReason = (
  texts: Texts,
  { total, isCounted }: PublishedComparison,
  answer: PublishedAnswer,
): string => {
  const { t } = texts
  if (!isCounted) return t(`published.notCounted.${total.id}` as MessageId)
  const { tally, verdict } = answer
  const kind = total.base === undefined ? 'share' : 'count'
  const open = tally.unknown === 0 ? 'closed' : 'open'
  const values = {
    ...tally,
    most: tally.fit + tally.unknown,
    value: total.value,
    figure: publishedFigure(texts, total),
    needed: neededWords(texts, total, tally.base),
  }
  return `${t(`published.why.${verdict}.${kind}.${open}` as MessageId, values)}${namedWords(texts, answer)}`
}
