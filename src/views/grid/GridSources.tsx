import type { Entity } from '../../domain/entity'
import type { Instrument } from '../../domain/treaty'
import { linkTo } from '../../store/linkTo'
import { sourcePath } from '../../store/sitePaths'
import { useSiteRoot } from '../../store/siteRoot'
import { useTexts } from '../../text/context'
import { LinkNotes } from '../../ui/LinkNotes'
import type { ValueSource } from '../../wording/valueSources'
import styles from './Grid.module.css'

interface GridSourcesProps {
  entities: readonly Entity[]
  instruments: readonly Instrument[]
  sourcesOf: (entity: string, instrument: string) => readonly ValueSource[]
}

/** The sources that the rows shown rest on, those of most cells first. */
export function GridSources({ entities, instruments, sourcesOf }: GridSourcesProps) {
  const { t } = useTexts()
  const root = useSiteRoot()
  const uses = new Map<string, { text: string; count: number }>()
  for (const { id, title } of entities.flatMap(({ code }) =>
    instruments.flatMap((instrument) => sourcesOf(code, instrument.id)),
  ))
    uses.set(id, { text: title, count: (uses.get(id)?.count ?? 0) + 1 })
  const items = [...uses]
    .toSorted(([, a], [, b]) => b.count - a.count)
    .map(([id, { text }]) => ({ id, text, href: linkTo(root, sourcePath(id)) }))
  return (
    <div className={styles.notes}>
      <LinkNotes title={t('table.sourceTitles')} items={items} />
    </div>
  )
}
