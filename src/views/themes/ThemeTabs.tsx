import type { MouseEvent } from 'react'
import { THEMES, type ThemeId } from '../../domain/themes'
import { useAtlas } from '../../store/context'
import { useTexts } from '../../text/context'
import styles from './ThemeTabs.module.css'

interface ThemeTabsProps {
  /** Address of a theme's page, for a click with a modifier key and for readers without JavaScript. */
  hrefOf: (theme: ThemeId) => string
}

/** The seven themes as links; a plain click changes the map in place. */
export function ThemeTabs({ hrefOf }: ThemeTabsProps) {
  const { t } = useTexts()
  const current = useAtlas((state) => state.filters.theme)
  const selectTheme = useAtlas((state) => state.selectTheme)
  const onClick = (event: MouseEvent, theme: ThemeId) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return
    event.preventDefault()
    if (theme !== current) selectTheme(theme)
  }
  return (
    <nav className={styles.nav} aria-label={t('nav.themes')}>
      <ul className={styles.list}>
        {THEMES.map((theme) => (
          <li key={theme}>
            <a
              className={styles.tab}
              href={hrefOf(theme)}
              aria-current={theme === current ? 'page' : undefined}
              onClick={(event) => onClick(event, theme)}
            >
              {t(`theme.${theme}.short`)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
