import type { PublishedTotal } from '../../domain/publishedTotals'
import type { PublishedVerdict, Result } from '../../domain/comparedTotal'
import { satisfyingRanges } from '../../domain/publishedVerdict'
import { comparePublished, shownYears } from '../../state/published'
import type { MessageId, Texts } from '../i18n'
import type { Dataset } from '../../data/Dataset'
import type { Scope } from '../../domain/entity'
import type { Filters } from '../../state/filters'
import type { Judged } from '../../state/judged'
import { totalsForMap } from '../../state/totalsForMap'
import { hasInstrument } from '../../domain/themes'
import { STUDY_DAY } from '../../domain/treaty'

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
  /** Whom the count is about, and the count: "Children: 25 of 51; our sources do not say: 26". */
  readonly count: string
  readonly verdict: PublishedVerdict
}

interface PublishedRow {
  readonly total: PublishedTotal
  readonly label: string
  readonly figure: string
  readonly isCounted: boolean
  /** Two for patterns and internal trafficking, never only the one that agrees (R27); two where the year decides. */
  readonly counts: readonly PublishedCount[]
}

/** "Only in" totals count those inside the group among all that are documented. */
const countOf = ({ tally, detail }: Judged): { readonly count: number; readonly base: number } =>
  detail?.kind === 'only-in'
    ? { count: detail.spread.inside, base: tally.fit }
    : { count: tally.fit, base: tally.base }

/** The counts that would satisfy a total, by each reading: "32 to 36", "39 or more". */
export const neededWords = ({ t }: Texts, total: PublishedTotal, base: number): string[] =>
  satisfyingRanges(total, base).map(([first, last]) => {
    if (first === last) return String(first)
    if (first === 0) return t('published.needed.fewer', { last })
    return last === base
      ? t('published.needed.more', { first })
      : t('published.needed.range', { first, last })
  })

/** What stands beside a count: of how many the sources do not say, and the counts that a share means. */
export const besideCount = (
  texts: Texts,
  total: PublishedTotal,
  { tally }: Judged,
  isShort = false,
): string => {
  const { unknown, base } = tally
  const isShare = !isShort && total.value !== undefined && total.base === undefined
  const [needed] = isShare ? neededWords(texts, total, base) : []
  return [
    ...(unknown > 0 ? [texts.t('published.silent', { count: unknown })] : []),
    ...(needed ? [texts.t('published.needed', { needed })] : []),
  ].join(texts.semicolon)
}

/** The study's figures on a question, each with the same counts of the atlas and how they compare. */
export const publishedRows = (texts: Texts, dataset: Dataset, filters: Filters): PublishedRow[] =>
  totalsForMap(dataset, filters).map((total) => {
    const { t, semicolon } = texts
    const { isCounted, answers } = comparePublished(dataset, total)
    const words = (judged: Judged) =>
      isCounted
        ? [t('count.of', countOf(judged)), besideCount(texts, total, judged)].filter(Boolean).join(semicolon)
        : t('count.notComparable')
    return {
      total,
      isCounted,
      label: publishedWord(texts, total),
      figure: publishedFigure(texts, total),
      counts: answers.flatMap((answer) =>
        shownYears(answer).map(({ year, judged }) => {
          const who = t(answer.evidence ? `table.other.${answer.evidence}` : 'key.here')
          const label = year === undefined ? who : t('published.inYear', { label: who, year })
          return {
            count: texts.labelled(label, words(judged)),
            verdict: judged.verdict,
          }
        }),
      ),
    }
  })

/** Up to when the atlas counts beside the study's figures, which is our choice. */
export const comparedWords = ({ t, day }: Texts, { theme }: Pick<Filters, 'theme'>): string =>
  hasInstrument(theme) ? t('key.verdictDay', { day: day(STUDY_DAY) }) : t('key.verdictHorizon')

export const verdictWord = ({ t }: Texts, result: Result): string => t(`published.verdict.${result}`)
