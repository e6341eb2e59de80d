import type { ThemeId } from '../../domain/themes'
import { useAtlas } from '../../store/context'
import { isViewOffered, type View } from '../../store/filters'
import { useTexts } from '../../text/context'
import type { MessageId } from '../../text/i18n'
import styles from './ViewSwitch.module.css'

/** The views there are, in the order of the switch, each with its name by theme. */
const LABELS: readonly { readonly view: View; readonly label: (theme: ThemeId) => MessageId }[] = [
  { view: 'map', label: () => 'view.map' },
  { view: 'table', label: () => 'view.treaties.table' },
  { view: 'routes', label: () => 'view.routes' },
]

/** How the present question is shown, at the right end of the themes; nothing where there is one way only. */
export function ViewSwitch() {
  const { t } = useTexts()
  const theme = useAtlas((state) => state.filters.theme)
  const current = useAtlas((state) => state.filters.view)
  const selectView = useAtlas((state) => state.selectView)
  const offered = LABELS.filter(({ view }) => isViewOffered(theme, view))
  if (offered.length < 2) return null
  return (
    <nav className={styles.switch} aria-label={t('view.title')}>
      {offered.map(({ view, label }) => (
        <button
          key={view}
          type="button"
          className={styles.view}
          data-view={view}
          aria-pressed={view === current}
          onClick={() => selectView(view)}
        >
          {t(label(theme))}
        </button>
      ))}
    </nav>
  )
}
