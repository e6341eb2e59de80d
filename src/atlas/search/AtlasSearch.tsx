import { useCallback } from 'react'
import { focusPanel } from '../../state/focus'
import type { Group } from '../../domain/entity'
import type { ThemeId } from '../../domain/themes'
import { useAtlasStore } from '../../state/context'
import { EVERYWHERE } from '../../state/filters'
import { useSiteRoot } from '../../state/sitePlace'
import type { Dataset } from '../../data/Dataset'
import { comparePath, countryPath, statementPath, themePath } from '../../domain/sitePaths'
import { SearchField } from './SearchField'
import type { SearchEntry } from '../../text/search/searchEntries'

const pageOf = ({ group, id }: SearchEntry, dataset: Pick<Dataset, 'entity'>): string => {
  switch (group) {
    case 'country':
      return countryPath(dataset.entity(id))
    case 'pair': {
      const [first = '', second] = id.split(' ')
      return comparePath(first, second)
    }
    case 'question': {
      if (id === 'routes') return '?view=routes'
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

/** The search of pages without an atlas: a result links to the page that shows it. */
export function PageSearch({ initialText }: { initialText?: string }) {
  const store = useAtlasStore()
  const root = useSiteRoot()
  const onChoose = useCallback(
    (entry: SearchEntry) => window.location.assign(root + pageOf(entry, store.getState().dataset)),
    [store, root],
  )
  return <SearchField onChoose={onChoose} initialText={initialText} />
}

/** The search of an atlas: a result changes what the atlas shows. */
export function AtlasSearch({ initialText }: { initialText?: string }) {
  const store = useAtlasStore()
  const root = useSiteRoot()
  const onChoose = useCallback(
    (entry: SearchEntry, field: HTMLInputElement | null) => {
      const { group, id } = entry
      const { dataset, filters, selectEntity, selectPlace, selectTheme, selectView } = store.getState()
      if (group === 'country') {
        // Choosing the country that is open would close it.
        if (filters.entity !== id) selectEntity(id)
        // After its panel is drawn; other answers are announced, and the focus stays in the field.
        queueMicrotask(() => focusPanel(field, id))
      } else if (group === 'pair' || group === 'statement') {
        window.location.assign(root + pageOf(entry, dataset))
      } else if (group === 'treaty') {
        selectTheme('treaties', { instrument: id, view: 'map' })
      } else if (group === 'members') {
        selectPlace({ ...EVERYWHERE, groups: [id as Group] })
      } else if (id === 'routes') selectView(id)
      else {
        const [theme, sub = 'main'] = (group === 'form' ? `definitions/${id}` : id).split('/')
        selectTheme(theme as ThemeId, { sub, view: 'map' })
      }
    },
    [store, root],
  )
  return <SearchField onChoose={onChoose} initialText={initialText} />
}
