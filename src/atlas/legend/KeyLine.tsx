import { keyItems, shownRows } from '../../map/markup/key'
import { useAtlas } from '../../state/context'
import type { Filters } from '../../state/filters'
import { useTexts } from '../../text/context'
import { usePaint } from '../marks/Swatch'
import styles from './KeyLine.module.css'

interface KeyLineProps {
  filters: Filters
  /** Whether the classes beside those that are chosen stay in it. */
  hasOthers?: boolean
}

/** The key of a map as a line: each coloured class that some country has, with its count. */
export function KeyLine({ filters, hasOthers = false }: KeyLineProps) {
  const texts = useTexts()
  const dataset = useAtlas((state) => state.dataset)
  const rows = shownRows(texts, dataset, filters).filter(
    ({ isChosen }) => isChosen || hasOthers || filters.classes.length === 0,
  )
  const html = keyItems(filters, rows, usePaint())
  // oxlint-disable-next-line react/no-danger -- the same markup as in pictures
  return <ul className={styles.key} dangerouslySetInnerHTML={{ __html: html }} />
}
