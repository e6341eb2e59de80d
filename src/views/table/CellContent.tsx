import { Fragment, type ReactNode } from 'react'
import { Swatch } from '../../marks/Swatch'
import { useAtlas } from '../../store/context'
import { useTexts } from '../../text/context'
import type { Cell } from './cells'
import styles from './Table.module.css'

/** What a field shows. */
export function CellContent({ cell }: { cell: Cell }): ReactNode {
  const { day } = useTexts()
  switch (cell.kind) {
    case 'country':
      return <CountryButton code={cell.entity.code} label={cell.label} />
    case 'coded':
      return cell.fill ? (
        <span className={styles.class}>
          <Swatch fill={cell.fill} />
          <span>{cell.words}</span>
        </span>
      ) : (
        cell.words
      )
    case 'number':
      return cell.value
    case 'day':
      return <time dateTime={cell.iso}>{day(cell.iso)}</time>
    case 'rule':
      return cell.rule
    case 'sources':
      return breakable(cell.ids.join(', '))
    case 'page':
      return (
        <a className={styles.link} href={cell.href}>
          {cell.words}
        </a>
      )
    case 'empty':
      return null
  }
}

/** Opens the country's panel beside the table. */
function CountryButton({ code, label }: { code: string; label: string }) {
  const isChosen = useAtlas((state) => state.filters.entity === code)
  const selectEntity = useAtlas((state) => state.selectEntity)
  return (
    <button type="button" className={styles.name} aria-pressed={isChosen} onClick={() => selectEntity(code)}>
      {label}
    </button>
  )
}

/** Lets the ids of sources break where their parts meet, rather than make the table wide. */
const breakable = (text: string): ReactNode =>
  text.split(/(?<=[_-])/).map((part, index) => (
    // oxlint-disable-next-line react/no-array-index-key -- parts of one text have no other name
    <Fragment key={index}>
      {index > 0 && <wbr />}
      {part}
    </Fragment>
  ))
