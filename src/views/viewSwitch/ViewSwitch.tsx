import type { MouseEvent } from 'react'
import { atlasPath } from '../../store/atlasPath'
import { useAtlas } from '../../store/context'
import { isViewOffered, type View, VIEWS } from '../../store/filters'
import { useSiteRoot } from '../../store/siteRoot'
import { useTexts } from '../../text/context'
import styles from './ViewSwitch.module.css'

/** How the present question is shown, as links: a plain click changes the view in place. */
export function ViewSwitch() {
  const { t } = useTexts()
  const root = useSiteRoot()
  const filters = useAtlas((state) => state.filters)
  const selectView = useAtlas((state) => state.selectView)
  const onClick = (event: MouseEvent, view: View) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return
    event.preventDefault()
    if (view !== filters.view) selectView(view)
  }
  return (
    <nav className={styles.switch} aria-label={t('view.title')}>
      {VIEWS.filter((view) => isViewOffered(filters.theme, view)).map((view) => (
        <a
          key={view}
          className={styles.view}
          data-view={view}
          href={`${root}${atlasPath({ ...filters, view })}`}
          aria-current={view === filters.view ? 'page' : undefined}
          onClick={(event) => onClick(event, view)}
        >
          {t(`view.${view}`)}
        </a>
      ))}
    </nav>
  )
}
