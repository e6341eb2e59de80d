import { useId, useMemo, useState } from 'react'
import { choosesRole, type ThemeId, THEMES } from '../../domain/themes'
import { useAtlas, useFilters, useSettled } from '../../state/context'
import { type View, DEFAULT_FILTERS, isViewOffered, VIEWS } from '../../state/filters'
import { atlasPath, useSiteRoot } from '../../state/sitePlace'
import { themePath } from '../../domain/sitePaths'
import { useTexts } from '../../text/context'
import { Icon } from '../../ui/Icon'
import { inPlace } from '../../ui/useKey'
import { questionText, routesQuestion } from '../../text/sentences/words'
import styles from './ThemeTabs.module.css'

/** The views of the present question as links; a plain click changes the view in place. */
export function ViewSwitch() {
  const { t } = useTexts()
  const { theme, view: shown } = useFilters('theme', 'view')
  const selectView = useAtlas((state) => state.selectView)
  if (shown === 'routes') return null
  return (
    <nav className={styles.switch} aria-label={t('view.title')}>
      {/* The grid is another form of the table of treaties. */}
      {VIEWS.filter(
        (view) => view !== 'routes' && isViewOffered(theme, view) && (view !== 'grid' || shown !== 'map'),
      ).map((view) => (
        <ViewLink
          key={view}
          view={view}
          isShown={view === shown}
          onShow={() => view !== shown && selectView(view)}
        />
      ))}
    </nav>
  )
}

interface ViewLinkProps {
  view: View
  isShown: boolean
  onShow: () => void
}

function ViewLink({ view, isShown, onShow }: ViewLinkProps) {
  const { t } = useTexts()
  const root = useSiteRoot()
  // Needed on click only, so it is not written at every step of a moving day.
  const path = useSettled((filters) => atlasPath({ ...filters, view }))
  return (
    <a
      className={styles.view}
      data-view={view}
      href={root + path}
      aria-current={isShown ? 'page' : undefined}
      onClick={inPlace(onShow)}
    >
      {t(`view.${view}`)}
    </a>
  )
}

/** The seven themes and the routes between countries as links: a row of short names, or on narrow screens a list behind a button. */
export function ThemeTabs() {
  const texts = useTexts()
  const { t } = texts
  const root = useSiteRoot()
  const dataset = useAtlas((state) => state.dataset)
  const listId = useId()
  const [isOpen, setOpen] = useState(false)
  const current = useAtlas((state) => state.filters.theme)
  // A press on the present theme leads back to its first question.
  const hasPart = useAtlas(({ filters }) => filters.sub !== 'main' && !choosesRole(filters.theme))
  const selectTheme = useAtlas((state) => state.selectTheme)
  const selectView = useAtlas((state) => state.selectView)
  const isOfRoutes = useAtlas((state) => state.filters.view === 'routes')
  const routesPath = useSettled((filters) => atlasPath({ ...filters, view: 'routes' }))
  const questions = useMemo(
    () =>
      THEMES.map((theme) => ({
        theme,
        question: questionText(texts, dataset, { ...DEFAULT_FILTERS, theme }),
      })),
    [texts, dataset],
  )
  const showTheme = (theme: ThemeId) => {
    setOpen(false)
    if (isOfRoutes) selectTheme(theme, { view: 'map' })
    else if (theme !== current || hasPart) selectTheme(theme)
  }
  const showRoutes = () => {
    setOpen(false)
    if (!isOfRoutes) selectView('routes')
  }
  const position = isOfRoutes ? THEMES.length + 1 : THEMES.indexOf(current) + 1
  return (
    <nav className={styles.nav} aria-label={t('nav.themes')}>
      <button
        type="button"
        className={styles.bar}
        aria-expanded={isOpen}
        aria-controls={listId}
        onClick={() => setOpen(!isOpen)}
      >
        {t('nav.position', { position, count: THEMES.length + 1 })} <Icon name="chevron" />
      </button>
      <ul id={listId} className={styles.list} data-open={isOpen || undefined}>
        {questions.map(({ theme, question }) => (
          <li key={theme}>
            <a
              className={styles.tab}
              href={root + themePath(theme)}
              aria-current={theme === current && !isOfRoutes ? 'page' : undefined}
              onClick={inPlace(() => showTheme(theme))}
            >
              <span className={styles.question}>{question}</span>
              <span className={styles.short}>{t(`theme.${theme}.short`)}</span>
            </a>
          </li>
        ))}
        <li>
          <a
            className={styles.tab}
            data-view="routes"
            href={root + routesPath}
            aria-current={isOfRoutes ? 'page' : undefined}
            onClick={inPlace(showRoutes)}
          >
            <span className={styles.question}>{routesQuestion(texts, DEFAULT_FILTERS)}</span>
            <span className={styles.short}>{t('view.routes')}</span>
          </a>
        </li>
      </ul>
    </nav>
  )
}
