import type { PublishedTotal } from '../domain/published'
import type { MessageId, Texts } from '../text/i18n'

/** What a published total counts, in a few words. */
export const publishedWord = ({ t }: Texts, { map, indicator }: PublishedTotal): string =>
  t((map === 'treaties' ? 'published.bound' : `published.${indicator}`) as MessageId)

const RELATION_WORDS = { '~': 'published.about', '>': 'published.more', '<': 'published.less' } as const

/** A published total as the study words it: "42 of 50", "about two-thirds", "more than half". */
export const publishedFigure = ({ t }: Texts, { relation, value, base }: PublishedTotal): string => {
  const isShare = value < 1 && value > 0
  const figure = isShare
    ? t(`fraction.${value}` as MessageId)
    : base === undefined
      ? String(value)
      : t('count.of', { count: value, base })
  return relation === '=' ? figure : t(RELATION_WORDS[relation], { figure })
}
