import type { AtlasStore } from '../store/createAtlasStore'
import type { Texts } from '../text/i18n'
import { questionText } from '../wording/question'
import { entityLabel } from '../wording/words'

/** Title of the page: the country where one is open, then the question. */
export const pageTitle = (texts: Texts, { dataset, filters }: ReturnType<AtlasStore['getState']>): string => {
  const question = questionText(texts, filters)
  const subject = filters.entity ? `${entityLabel(dataset.entity(filters.entity))}: ${question}` : question
  return texts.t('page.title', { question: subject })
}

/** Keeps the document's title in step with the question. Returns a function that stops it. */
export const keepTitle = (store: AtlasStore, texts: Texts): (() => void) => {
  const write = () => {
    document.title = pageTitle(texts, store.getState())
  }
  write()
  return store.subscribe(write)
}
