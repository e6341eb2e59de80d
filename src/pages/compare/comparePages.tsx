import { PRERENDERED_ID } from '../../app/pages'
import { createCorridors } from '../../store/corridors'
import { createAtlasStore } from '../../store/createAtlasStore'
import { SITE_PATHS } from '../../store/sitePaths'
import { createTexts } from '../../text/i18n'
import type { SiteData, SitePage } from '../sitePage'
import { COMPARE_DEFAULTS, COMPARE_FORM, compareTitle } from './compareForm'
import { ComparePage } from './ComparePage'

const never = () => Promise.reject(new Error('Nothing is loaded for a page made beforehand.'))

/** The page `/compare/` before two countries are chosen: a form that works without a script. */
export const comparePages = ({ dataset, topology }: SiteData): readonly SitePage[] => {
  const texts = createTexts('en', ...COMPARE_FORM.catalogues)
  const store = createAtlasStore(dataset, COMPARE_DEFAULTS)
  return [
    {
      path: SITE_PATHS.compare,
      title: compareTitle(texts, store.getState()),
      description: texts.t('comparePage.description'),
      document: 'compare',
      render: (root) => (
        <ComparePage
          id={PRERENDERED_ID}
          store={store}
          topology={topology}
          countries={{ load: never }}
          corridors={createCorridors(never)}
          names={{ load: never }}
          texts={texts}
          root={root}
        />
      ),
    },
  ]
}
