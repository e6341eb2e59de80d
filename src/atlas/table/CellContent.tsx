import type { ReactNode } from 'react'
import { Swatch } from '../marks/Swatch'
import { useAtlas } from '../../state/context'
import { linkTo, useSiteRoot } from '../../state/sitePlace'
import { sourcePath } from '../../domain/sitePaths'
import { useTexts } from '../../text/context'
import type { Cell } from './cells'
import styles from './CellContent.module.css'

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
      return <Sources {...cell} />
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

function CountryButton({ code, label }: { code: string; label: string }) {
  const isChosen = useAtlas((state) => state.filters.entity === code)
  const selectEntity = useAtlas((state) => state.selectEntity)
  return (
    <button type="button" className={styles.name} aria-pressed={isChosen} onClick={() => selectEntity(code)}>
      {label}
    </button>
  )
}

function Sources({ sources, hasPlaces }: Extract<Cell, { kind: 'sources' }>) {
  const root = useSiteRoot()
  return (
    <ul className={styles.sources}>
      {sources.map(({ id, label, locators }) => (
        <li key={id} data-source={id}>
          <a className={styles.source} href={linkTo(root, sourcePath(id))}>
            {label}
          </a>
          {hasPlaces && <span className={styles.place}>: {locators.join('; ')}</span>}
        </li>
      ))}
    </ul>
  )
}
