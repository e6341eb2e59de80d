import { countryPath } from '../../domain/sitePaths'
import { entityLabel } from '../../text/sentences/words'
import { readOnlyPage } from '../readOnlyPage'
import type { SiteData, SitePage } from '../sitePage'
import { countryJsonLd } from './countryJsonLd'
import { CountryPage } from './CountryPage'

/** A page for each of the 51, in the order of their names. */
export const countryPages = (data: SiteData): readonly SitePage[] => {
  const texts = data.textsOf('country', 'panel', 'timeline', 'treatydates')
  const { entities } = data.dataset
  return entities.map((entity, index) => {
    const turn = { previous: entities[index - 1], next: entities[index + 1] }
    return readOnlyPage(data, {
      path: countryPath(entity),
      texts,
      title: entityLabel(entity),
      description: texts.t('countryPage.description', { name: entity.shortName }),
      jsonLd: countryJsonLd(texts, data, entity),
      children: <CountryPage data={data} entity={entity} turn={turn} />,
    })
  })
}
