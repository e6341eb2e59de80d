import { AtlasContexts } from '../atlas/AtlasProvider'
import { staticMap, staticParts } from '../atlas/staticParts'
import { HYDRATED_PAGES } from '../pageList'
import type { Page } from '../pages/page'
import { ReadingPage } from '../pages/ReadingPage'
import type { SiteData, SitePage } from '../pages/sitePage'
import { DEFAULT_FILTERS } from '../state/filters'

const PAGES = await Promise.all(
  Object.entries(HYDRATED_PAGES).map(async ([module, load]) => ({ module, page: (await load()).page })),
)

/** The pages that begin with a choice of countries or a value; each is complete without script. */
export const hydratedPages = (data: SiteData): readonly SitePage[] =>
  PAGES.filter(({ page }) => page.path !== '').map(({ module, page }) => hydratedPage(data, module, page))

const hydratedPage = (data: SiteData, module: string, page: Page): SitePage => {
  const { path, titleOf, description, View, hasMap = false, isWide, filtersAt = () => DEFAULT_FILTERS } = page
  const { texts } = data
  const parts = staticParts(data, texts, filtersAt(path))
  return {
    path,
    hasMap,
    head: { title: titleOf(texts, parts.store.getState()), description: texts.t(description) },
    module,
    body: (root) => ({
      // Whoever only lists the pages draws no map.
      app: <View {...parts} drawing={hasMap ? staticMap(data) : undefined} root={root} path={path} />,
      around: (app) => (
        <AtlasContexts {...parts} root={root} path={path}>
          <ReadingPage isWide={isWide}>{app}</ReadingPage>
        </AtlasContexts>
      ),
    }),
  }
}
