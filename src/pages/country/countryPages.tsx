import { countryPath } from '../../store/sitePaths'
import { entityLabel } from '../../wording/words'
import { renderReadingPage } from '../renderReadingPage'
import type { SiteData, SitePage } from '../sitePage'
import { countryJsonLd } from './countryJsonLd'
import { CountryPage } from './CountryPage'

/** A page for each of the 51, in the order of their names. */
export const countryPages = (data: SiteData): readonly SitePage[] => {
  const texts = data.textsOf('country', 'panel', 'timeline', 'treatydates')
  const { entities } = data.dataset
  return entities.map((entity, index) => {
    const turn = { previous: entities[index - 1], next: entities[index + 1] }
    return {
      path: countryPath(entity),
      head: {
        title: texts.t('page.title', { question: entityLabel(entity) }),
        description: texts.t('countryPage.description', { name: entity.shortName }),
        jsonLd: countryJsonLd(texts, data, entity),
      },
      module: 'src/reading.ts',
      body: (root) =>
        renderReadingPage({
          data,
          texts,
          root,
          path: countryPath(entity),
          children: <CountryPage data={data} entity={entity} turn={turn} />,
        }),
    }
  })
}
