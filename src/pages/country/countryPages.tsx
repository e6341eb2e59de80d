import messages from '../../text/en/country.json'
import { createTexts } from '../../text/i18n'
import { countryPath } from '../../store/sitePaths'
import { entityLabel } from '../../wording/words'
import { renderReadingPage } from '../renderReadingPage'
import type { SiteData, SitePage } from '../sitePage'
import { CountryPage } from './CountryPage'

/** A page for each of the 51. */
export const countryPages = (data: SiteData): readonly SitePage[] => {
  const texts = createTexts('en', messages)
  return data.dataset.entities.map((entity) => ({
    path: countryPath(entity),
    title: texts.t('page.title', { question: entityLabel(entity) }),
    description: texts.t('countryPage.description', { name: entity.shortName }),
    document: 'reading',
    render: (root) => renderReadingPage({ data, texts, root, children: <CountryPage entity={entity} /> }),
  }))
}
