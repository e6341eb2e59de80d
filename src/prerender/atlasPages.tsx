import { App } from '../app/App'
import { pageTitle } from '../app/keepTitle'
import { PAGES, PRERENDERED_ID } from '../app/pages'
import type { SiteData, SitePage } from '../pages/sitePage'
import { createCorridors } from '../store/corridors'
import { createAtlasStore } from '../store/createAtlasStore'
import type { Texts } from '../text/i18n'

const countries = { load: () => Promise.reject(new Error('No country is open on a prerendered page.')) }
const corridors = createCorridors(() => Promise.reject(new Error('A prerendered page has no routes.')))
const names = { load: () => Promise.reject(new Error('Nothing is searched on a prerendered page.')) }

/** The front page and a page per theme, each an atlas in its default state. */
export const atlasPages = ({ dataset, topology }: SiteData, texts: Texts): readonly SitePage[] =>
  PAGES.map(({ path, filters }) => {
    const store = createAtlasStore(dataset, filters)
    return {
      path,
      title: pageTitle(texts, store.getState()),
      description: texts.t('site.description'),
      document: 'index',
      render: (root) => (
        <App
          id={PRERENDERED_ID}
          store={store}
          topology={topology}
          countries={countries}
          corridors={corridors}
          names={names}
          texts={texts}
          root={root}
        />
      ),
    }
  })
