import { useCallback } from 'react'
import type { SearchEntry } from '../../search/entry'
import { focusPanel } from '../../store/focusWays'
import { SearchField } from './SearchField'
import { useChoose } from './useChoose'

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
