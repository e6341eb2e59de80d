import type { PublishedTotal, Scope } from '../../domain/published'
import type { MessageId, Texts } from '../i18n'

/** The study's name for the countries that a total is about. */
export const scopeWord = ({ t }: Texts, scope: Exclude<Scope, 'all'>): string => t(`region.${scope}`)

/** What a published total counts, in a few words; of Eastern and Western Europe, which are no sub-regions, with their name. */
export const publishedWord = (texts: Texts, { map, indicator, scope }: PublishedTotal): string => {
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

/** What the study says where it gives no figure: "nearly all", "the majority of 9", "only in: South-Eastern Europe". */
const wordsOf = (texts: Texts, { relation, base = 0, scope }: PublishedTotal): string =>
  texts.t(`published.word.${relation}` as MessageId, {
    base,
    place: scope === 'all' ? '' : scopeWord(texts, scope),
  })

/** A published total as the study words it: "42 of 50", "about two-thirds", "more than half", "nearly all". */
export const publishedFigure = (texts: Texts, total: PublishedTotal): string => {
  const { relation, value, base } = total
  if (value === undefined) return wordsOf(texts, total)
  const figure =
    base === undefined
      ? texts.t(`fraction.${value}` as MessageId)
      : texts.t('count.of', { count: value, base })
  const words = FIGURE_WORDS[relation]
  return words === undefined ? figure : texts.t(words, { figure })
}
