import { type MouseEvent, useMemo, useState, useId } from 'react'
import { THEMES, type ThemeId } from '../../domain/themes'
import { useAtlas } from '../../state/context'
import { DEFAULT_FILTERS } from '../../state/filters'
import { linkTo } from '../../state/linkTo'
import { themePath } from '../../domain/sitePaths'
import { useSiteRoot } from '../../state/sitePlace'
import { useTexts } from '../../text/context'
import { Icon } from '../../ui/Icon'
import { questionText } from '../../text/sentences/question'
import styles from './ThemeTabs.module.css'

/**
 * The seven themes as links; a plain click changes the map in place. A row of short names where there is room,
 * on narrow screens a list of the questions behind one button.
 */
export function ThemeTabs() {
  const texts = useTexts()
  const { t } = texts
  const root = useSiteRoot()
  const listId = useId()
  const [isOpen, setOpen] = useState(false)
  const current = useAtlas((state) => state.filters.theme)
  const awaited = useAtlas((state) => (state.awaited?.status === 'loading' ? state.awaited.theme : null))
  const selectTheme = useAtlas((state) => state.selectTheme)
  const questions = useMemo(
    () => THEMES.map((theme) => ({ theme, question: questionText(texts, { ...DEFAULT_FILTERS, theme }) })),
    [texts],
  )
  const onClick = (event: MouseEvent, theme: ThemeId) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return
    event.preventDefault()
    setOpen(false)
    if (theme !== (awaited ?? current)) selectTheme(theme)
  }
  return (
    <nav className={styles.nav} aria-label={t('nav.themes')}>
      <p className={styles.bar}>
        <span>{t('nav.position', { position: THEMES.indexOf(current) + 1, count: THEMES.length })}</span>
        <button
          type="button"
          className={styles.all}
          aria-expanded={isOpen}
          aria-controls={listId}
          onClick={() => setOpen(!isOpen)}
        >
          {t('nav.all')} <Icon name="chevron" />
        </button>
      </p>
      <ul id={listId} className={styles.list} data-open={isOpen || undefined}>
        {questions.map(({ theme, question }) => (
          <li key={theme}>
            <a
              className={styles.tab}
              data-theme={theme}
              href={linkTo(root, themePath(theme))}
              aria-current={theme === current ? 'page' : undefined}
              onClick={(event) => onClick(event, theme)}
            >
              <span className={styles.question}>{question}</span>
              <span className={styles.short}>{t(`theme.${theme}.short`)}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
