import { today } from '../domain/clock'
import { type ThemeId, THEMES, hasEvidenceChoice } from '../domain/themes'
import { type Filters, DEFAULT_FILTERS } from '../state/filters'
import { themePath } from '../domain/sitePaths'
import type { Entity } from '../domain/entity'
import { folderOf } from '../domain/languages'
import { pathIn } from '../state/connectUrl'
import { type KnownIds, fromQuery } from '../state/link'
import type { AtlasState, AtlasStore } from '../state/createAtlasStore'
import { debounce } from '../state/debounce'
import type { Texts } from '../text/i18n'
import { entityLabel, mapQuestion, questionText } from '../text/sentences/words'
import type { MountOptions } from './mountAtlas'

/** Accepts any id until the data are loaded. */
const ANY: KnownIds = {
  instruments: [],
  today,
  entityBySlugOrCode: (code) => ({ code }) as Entity,
}

/** The first state of an atlas, as far as the address gives it without data. */
export const firstFilters = ({ root, language = 'en', filters, url }: MountOptions): Filters => {
  if (!url) return { ...DEFAULT_FILTERS, ...filters }
  const path = pathIn(root + folderOf(language))
  return fromQuery(window.location.search, url.defaultsOf(path), ANY)
}

export interface Page {
  /** Path below the site's folder, empty or ending in a slash. */
  readonly path: string
  readonly filters: Filters
}

const themePage = (theme: ThemeId): Page => ({
  path: themePath(theme),
  filters: { ...DEFAULT_FILTERS, theme },
})

/** Id of the one atlas on a prerendered page, the same in Node and in the browser. */
export const PRERENDERED_ID = 'atlas'

/** The front page and a page per theme, each prerendered in its default state. */
export const PAGES: readonly Page[] = [{ path: '', filters: DEFAULT_FILTERS }, ...THEMES.map(themePage)]

/** State of the page at a path without a query; the front page's for any other path. */
export const defaultsOf = (path: string): Filters =>
  PAGES.find((page) => page.path === path.replace(/index\.html$/, ''))?.filters ?? DEFAULT_FILTERS

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
    ? texts.labelled(entityLabel(dataset.entity(filters.entity)), question)
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
