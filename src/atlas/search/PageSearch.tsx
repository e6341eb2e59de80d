import { useCallback } from 'react'
import type { SearchEntry } from '../../text/search/entry'
import { useAtlasStore } from '../../state/context'
import { useSiteRoot } from '../../state/sitePlace'
import { pageOf } from './pageOf'
import { SearchField } from './SearchField'

/** The search of every other page: a result leads to the page that shows it. */
export function PageSearch({ initialText }: { initialText?: string }) {
  const store = useAtlasStore()
  const root = useSiteRoot()
  const onChoose = useCallback(
    (entry: SearchEntry) => window.location.assign(root + pageOf(entry, store.getState().dataset)),
    [store, root],
  )
  return <SearchField onChoose={onChoose} {...(initialText !== undefined && { initialText })} />
}
