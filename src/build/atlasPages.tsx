import { App } from '../atlas/App'
import { AtlasPage } from '../pages/site/PageFrame'
import { pageTitle } from '../atlas/keepTitle'
import { PAGES } from '../atlas/pages'
import { staticMap, staticParts } from '../atlas/staticParts'
import type { SiteData, SitePage } from '../pages/sitePage'

/** The front page and a page per theme, each an atlas in its default state. */
export const atlasPages = (data: SiteData): readonly SitePage[] => {
  const texts = data.textsOf('timeline', 'words')
  return PAGES.map(({ path, filters }) => {
    const parts = staticParts({ ...data, dataset: data.datasetOf(filters.theme) }, texts, filters)
    return {
      path,
      head: { title: pageTitle(texts, parts.store.getState()), description: texts.t('site.description') },
      module: 'src/pages/atlas/startAtlas.tsx',
      ...(filters.theme === 'treaties' && { laterViews: ['src/atlas/timeline/QuestionDays.tsx'] }),
      body: (root) => ({
        app: <App {...parts} input={staticMap(data)} root={root} path={path} />,
        around: (app) => (
          <AtlasPage {...parts} root={root} path={path}>
            {app}
          </AtlasPage>
        ),
      }),
    }
  })
}
