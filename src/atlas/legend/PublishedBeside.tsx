import { useEffect, useRef, useState } from 'react'
import { useAtlas } from '../../state/context'
import { lackingTotals, shownTotals } from '../../state/judged'
import { useTexts } from '../../text/context'
import { PUBLISHED_TOTALS } from '../lazyParts'
import { LazyView } from '../LazyView'
import styles from './Legend.module.css'

/** One line that opens the study's figures beside ours, which are loaded then; or why there are none. */
export function PublishedBeside() {
  const { t } = useTexts()
  const dataset = useAtlas((state) => state.dataset)
  const filters = useAtlas((state) => state.filters)
  const details = useRef<HTMLDetailsElement>(null)
  const [isOpen, setOpen] = useState(false)
  // A reader may have opened it before the page was hydrated.
  useEffect(() => setOpen(details.current?.open ?? false), [])
  if (shownTotals(dataset, filters).length === 0)
    return <p className={styles.none}>{t(`key.publishedNone.${lackingTotals(dataset, filters)}`)}</p>
  return (
    <details
      ref={details}
      className={styles.beside}
      data-published-totals=""
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary>{t('key.publishedBeside')}</summary>
      {isOpen && <LazyView part={PUBLISHED_TOTALS} given={{}} />}
    </details>
  )
}
