import { useCallback } from 'react'
import type { SearchEntry } from '../../text/search/entry'
import { focusPanel } from '../../state/focusWays'
import { SearchField } from './SearchField'
import type { Group } from '../../domain/membership'
import type { ThemeId } from '../../domain/themes'
import { useAtlasStore } from '../../state/context'
import { pageOf } from './pageOf'
import { useSiteRoot } from '../../state/sitePlace'

/** The search of an atlas: a result changes what the atlas shows. */
export function AtlasSearch({ initialText }: { initialText?: string }) {
  const choose = useChoose()
  const onChoose = useCallback(
    (entry: SearchEntry, field: HTMLInputElement | null) => {
      choose(entry)
      // A country that was opened is read next, once its panel is drawn; after anything else the answer is announced, and
      // the field stays ready.
      if (entry.group === 'country') queueMicrotask(() => focusPanel(field, entry.id))
    },
    [choose],
  )
  return <SearchField onChoose={onChoose} {...(initialText !== undefined && { initialText })} />
}

/**
 * Shows what was found: opens a country, asks a question, of a treaty or a form where one was chosen, shows the members of an
 * organisation, or goes to a comparison or to what the study states.
 */
const useChoose = (): ((entry: SearchEntry) => void) => {
  const store = useAtlasStore()
  const root = useSiteRoot()
  return useCallback(
    (entry: SearchEntry) => {
      const { group, id } = entry
      const { dataset, filters, selectEntity, selectTheme, toggleGroup } = store.getState()
      if (group === 'country') {
        // Choosing the country that is open would close it.
        if (filters.entity !== id) selectEntity(id)
      } else if (group === 'pair' || group === 'statement') {
        window.location.assign(root + pageOf(entry, dataset))
      } else if (group === 'treaty') {
        selectTheme('treaties', { instrument: id, view: 'map' })
      } else if (group === 'members') {
        if (!filters.groups.includes(id as Group)) toggleGroup(id as Group)
      } else if (group === 'form') selectTheme('definitions', { sub: id, view: 'map' })
      else {
        const [theme, sub = 'main'] = id.split('/')
        selectTheme(theme as ThemeId, { sub, view: 'map' })
      }
    },
    [store, root],
  )
}
