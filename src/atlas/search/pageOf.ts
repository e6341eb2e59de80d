import type { Dataset } from '../../data/Dataset'
import type { ThemeId } from '../../domain/themes'
import type { SearchEntry } from '../../text/search/entry'
import { comparePath, countryPath, statementPath, themePath } from '../../domain/sitePaths'

/** Path of the page that shows a result, below the folder of the page's language, with the query of its state. */
export const pageOf = ({ group, id }: SearchEntry, dataset: Pick<Dataset, 'entity'>): string => {
  switch (group) {
    case 'country':
      return countryPath(dataset.entity(id))
    case 'pair': {
      const [first = '', second] = id.split(' ')
      return comparePath(first, second)
    }
    case 'question': {
      const [theme, sub = 'main'] = id.split('/')
      return themePath(theme as ThemeId) + (sub === 'main' ? '' : `?sub=${sub}`)
    }
    case 'treaty':
      return `${themePath('treaties')}?instrument=${id}`
    case 'members':
      return `?group=${id}`
    case 'form':
      return `${themePath('definitions')}?sub=${id}`
    case 'statement':
      return statementPath(id)
  }
}
