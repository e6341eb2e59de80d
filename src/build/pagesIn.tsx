import type { SiteData, SitePage } from '../pages/sitePage'
import { embedPages } from '../pages/embed/embedPages'
import { VIEWS_FOLDER, viewId } from '../pages/data/programFiles'
import { App, AtlasFrame } from '../atlas/App'
import { PageFrame } from '../pages/site/PageFrame'
import { RelatedPages } from '../pages/site/SiteNav'
import { SITE_PATHS } from '../domain/sitePaths'
import { PAGES, pageTitle } from '../atlas/pages'
import { claimText } from '../text/sentences/heads'
import { questionText } from '../text/sentences/words'
import { staticMap, staticParts } from '../atlas/staticParts'
import { AtlasContexts } from '../atlas/AtlasProvider'
import { EMBED_LIST, PAGE_LIST } from '../pageList'
import type { HydratedPage, ReadPage } from '../pages/page'
import { DEFAULT_FILTERS } from '../state/filters'
import { isTranslated } from '../text/content'
import { FRONT_PAGE } from './builtFiles'

// What is imported later has its styles apart: a page that is only read links those of its frame and of its own module.
const { ReadingPage, readOnlyPage } = await import('../pages/readOnlyPage')
const { countryPages } = await import('../pages/country/countryPages')

const LISTED = await Promise.all(
  Object.entries(PAGE_LIST).map(async ([module, load]) => ({ module, page: (await load()).page })),
)

const EMBEDS = await Promise.all(
  Object.entries(EMBED_LIST).map(async ([module, load]) => ({ module, page: (await load()).page })),
)

/** The pages of the list but the front page, which is also a page for each theme. */
export const listedPages = (data: SiteData): readonly SitePage[] =>
  LISTED.filter(({ module }) => module !== FRONT_PAGE).map(({ module, page }) =>
    page.start ? hydratedPage(data, module, page) : readPage(data, module, page),
  )

/** A long page without a translation is in English. */
const readPage = (
  data: SiteData,
  source: string,
  { longPage, title, description, jsonLd, View, ...page }: ReadPage,
): SitePage => {
  const own = longPage === undefined || isTranslated(longPage, data.language) ? data : data.english()
  return readOnlyPage(data, {
    ...page,
    source,
    texts: own.texts,
    title: data.texts.t(title),
    description: own.texts.t(description),
    ...(jsonLd && { jsonLd: jsonLd(data) }),
    children: <View data={own} />,
  })
}

/** A page that begins with a choice of countries or a value, complete without script. */
const hydratedPage = (data: SiteData, module: string, page: HydratedPage): SitePage => {
  const {
    path,
    titleOf,
    description,
    messages,
    View,
    hasMap = false,
    filtersAt = () => DEFAULT_FILTERS,
  } = page
  const { texts } = data
  const parts = staticParts(data, texts, filtersAt(path))
  return {
    path,
    hasMap,
    head: { title: titleOf(texts, parts.store.getState()), description: texts.t(description) },
    module,
    messages,
    body: (root) => ({
      // Whoever only lists the pages draws no map.
      app: <View {...parts} drawing={hasMap ? staticMap(data) : undefined} root={root} path={path} />,
      around: (app) => (
        <AtlasContexts {...parts} root={root} path={path}>
          <ReadingPage>
            {path === SITE_PATHS.compare && <RelatedPages />}
            {app}
          </ReadingPage>
        </AtlasContexts>
      ),
    }),
  }
}

/** The front page and a page per theme, each an atlas in its default state. */
export const atlasPages = (data: SiteData): readonly SitePage[] => {
  const { texts, dataset } = data
  return PAGES.map(({ path, filters }) => {
    const parts = staticParts(data, texts, filters)
    const question = questionText(texts, dataset, filters)
    return {
      path,
      head: {
        ...(path === ''
          ? { title: texts.t('site.title'), description: texts.t('site.description') }
          : {
              title: pageTitle(texts, parts.store.getState()),
              description: texts.t('page.description', { question }),
            }),
        cardWords: `${question} ${claimText(texts, dataset, filters)}`,
        // The front page shows what a theme page does, and weighs as little as it can.
        ...(path !== '' && { data: `${VIEWS_FOLDER}${viewId(filters)}.csv` }),
      },
      hasMap: true,
      module: FRONT_PAGE,
      body: (root) => ({
        app: <App {...parts} drawing={staticMap(data)} root={root} path={path} />,
        around: (app) => (
          <AtlasContexts {...parts} root={root} path={path}>
            <AtlasFrame>
              <PageFrame
                isAtlas
                skipTo={[
                  { id: `${parts.id}-map`, text: texts.t('skip.toMap') },
                  { id: `${parts.id}-key`, text: texts.t('skip.toKey') },
                ]}
              >
                {app}
              </PageFrame>
            </AtlasFrame>
          </AtlasContexts>
        ),
      }),
    }
  })
}

/** Every page of a language. */
export const pagesIn = (data: SiteData): readonly SitePage[] => [
  ...listedPages(data),
  ...countryPages(data),
  ...embedPages(data, EMBEDS),
  ...atlasPages(data),
]
