import type { MouseEvent } from 'react'
import { atlasPath } from '../../state/atlasPath'
import { useAtlas, useFilters, useSettled } from '../../state/context'
import { isViewOffered, type View, VIEWS } from '../../state/filters'
import { linkTo } from '../../state/linkTo'
import { useSiteRoot } from '../../state/sitePlace'
import { useTexts } from '../../text/context'
import styles from './ViewSwitch.module.css'

/** How the present question is shown, as links: a plain click changes the view in place. */
export function ViewSwitch() {
  const { t } = useTexts()
  const { theme, view: shown } = useFilters('theme', 'view')
  const selectView = useAtlas((state) => state.selectView)
  const onClick = (event: MouseEvent, view: View) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return
    event.preventDefault()
    if (view !== shown) selectView(view)
  }
  return (
    <nav className={styles.switch} aria-label={t('view.title')}>
      {VIEWS.filter((view) => isViewOffered(theme, view)).map((view) => (
        <ViewLink key={view} view={view} isShown={view === shown} onClick={onClick} />
      ))}
    </nav>
  )
}

interface ViewLinkProps {
  view: View
  isShown: boolean
  onClick: (event: MouseEvent, view: View) => void
}

function ViewLink({ view, isShown, onClick }: ViewLinkProps) {
  const { t } = useTexts()
  const root = useSiteRoot()
  // Where it leads is asked for by a press at the earliest: a moving day is not written at every step.
  const path = useSettled((filters) => atlasPath({ ...filters, view }))
  return (
    <a
      className={styles.view}
      data-view={view}
      href={linkTo(root, path)}
      aria-current={isShown ? 'page' : undefined}
      onClick={(event) => onClick(event, view)}
    >
      {t(`view.${view}`)}
    </a>
  )
}
