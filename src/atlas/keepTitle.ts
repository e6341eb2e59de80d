import type { AtlasState, AtlasStore } from '../state/createAtlasStore'
import { debounce } from '../state/debounce'
import type { Texts } from '../text/i18n'
import { questionText } from '../text/sentences/question'
import { entityLabel } from '../text/sentences/words'

export type TitleOf = (texts: Texts, state: AtlasState) => string

/** Title of an atlas: the open country, then the question. */
export const pageTitle: TitleOf = (texts, { dataset, filters }) => {
  const question = filters.view === 'routes' ? texts.t('question.routes') : questionText(texts, filters)
  const subject = filters.entity ? `${entityLabel(dataset.entity(filters.entity))}: ${question}` : question
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
