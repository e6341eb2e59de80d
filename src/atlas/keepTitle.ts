import type { AtlasState, AtlasStore } from '../state/createAtlasStore'
import { debounce } from '../state/debounce'
import { hasEvidenceChoice } from '../domain/themes'
import { DEFAULT_FILTERS } from '../state/filters'
import type { Texts } from '../text/i18n'
import { entityLabel, mapQuestion, questionText } from '../text/sentences/words'

export type TitleOf = (texts: Texts, state: AtlasState) => string

/**
 * A theme's first question at its usual time by its short name, which a result of a search engine has room for, and any
 * other in full, with its time.
 */
const questionTitle = (
  texts: Texts,
  { dataset, filters }: Pick<AtlasState, 'dataset' | 'filters'>,
): string => {
  const { view, theme, sub, instrument, evidence, on } = filters
  if (view === 'routes') return mapQuestion(texts, dataset, filters)
  const isOfChildren = evidence === DEFAULT_FILTERS.evidence || !hasEvidenceChoice(theme)
  const isFirst = on === null && sub === 'main' && instrument === DEFAULT_FILTERS.instrument && isOfChildren
  return isFirst ? texts.t(`theme.${theme}.short`) : questionText(texts, dataset, filters)
}

/** Title of an atlas: the open country, then the question. */
export const pageTitle: TitleOf = (texts, { dataset, filters }) => {
  const question = questionTitle(texts, { dataset, filters })
  const subject = filters.entity
    ? texts.t('text.labelled', { label: entityLabel(dataset.entity(filters.entity)), value: question })
    : question
  return texts.t('page.title', { question: subject })
}

/** Keeps the document's title in step with the settled state. Returns a function that stops it. */
export const keepTitle = (store: AtlasStore, texts: Texts, titleOf: TitleOf = pageTitle): (() => void) => {
  const write = () => {
    const title = titleOf(texts, store.getState())
    if (document.title !== title) document.title = title
  }
  write()
  const writeSoon = debounce(write)
  const unsubscribe = store.subscribe(({ filters }, before) => {
    if (filters !== before.filters) writeSoon()
  })
  return () => {
    writeSoon.cancel()
    unsubscribe()
  }
}
