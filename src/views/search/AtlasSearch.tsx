import { useCallback } from 'react'
import { flushSync } from 'react-dom'
import type { SearchEntry } from '../../search/entry'
import { focusPanel } from '../../store/focusWays'
import { SearchField } from './SearchField'
import { useChoose } from './useChoose'

/** The search of an atlas: a result changes what the atlas shows. */
export function AtlasSearch() {
  const choose = useChoose()
  const onChoose = useCallback(
    (entry: SearchEntry, field: HTMLInputElement | null) => {
      // Drawn at once, so that the panel is there. A country that was opened is read next; after anything else the
      // answer is announced, and the field stays ready.
      flushSync(() => choose(entry))
      if (entry.group === 'country') focusPanel(field, entry.id)
    },
    [choose],
  )
  return <SearchField onChoose={onChoose} />
}
