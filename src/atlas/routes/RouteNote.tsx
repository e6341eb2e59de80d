import { useAtlas, useFilters } from '../../state/context'
import { areRoutesWanted } from '../../state/routes'
import { useRoutes } from '../../state/useRoutes'
import { Message, useTexts } from '../../text/context'
import { Button } from '../../ui/Button'
import { routesSentence, victimsText, yearsText } from '../../text/sentences/routeWords'
import styles from './RouteNote.module.css'
import type { ComponentType } from 'react'
import { Disclosure } from '../../ui/Disclosure'

interface RouteChipProps {
  /** What can be chosen among routes; until it is there, something that says so. */
  Choices: ComponentType
}

/** The chip that turns routes on and chooses among them; it says whose, of which years, and how many. */
export function RouteChip({ Choices }: RouteChipProps) {
  const texts = useTexts()
  const { t } = texts
  const { victims, years } = useFilters('victims', 'years')
  const { isWanted, routes } = useRoutes()
  const shown = { victims: victimsText(texts, victims), years: yearsText(years) }
  const value = routes
    ? t('route.chip.value', { ...shown, count: routes.length })
    : t('route.chip.waiting', shown)
  return (
    <div data-route-chip="">
      <Disclosure
        quiet={t('route.chip')}
        value={isWanted ? value : t('route.off')}
        // "off" alone would not say what is off.
        leftOut={isWanted ? 'nothing' : 'value'}
        isSet={isWanted}
        doneLabel={t('filter.done')}
      >
        <Choices />
      </Disclosure>
    </div>
  )
}

interface RouteNoteProps {
  onList?: (() => void) | undefined
}

/**
 * The line under the map that says what its routes are, of which years; or that they did not load. `onList` turns to
 * the list of them, where there is one.
 */
export function RouteNote({ onList }: RouteNoteProps) {
  const isWanted = useAtlas(({ filters }) => areRoutesWanted(filters))
  return isWanted && <Note onList={onList} />
}

function Note({ onList }: RouteNoteProps) {
  const texts = useTexts()
  const { t } = texts
  const filters = useAtlas((state) => state.filters)
  const { state, routes, retry } = useRoutes()
  if (state.status === 'failed')
    return (
      <div className={styles.note} role="alert">
        <p>
          <strong>{t('route.failed')}</strong> {t('route.failedMore')}
        </p>
        <Button isSmall onClick={retry}>
          {t('panel.retry')}
        </Button>
      </div>
    )
  if (filters.view === 'routes' && routes) return null
  return (
    <p className={styles.note} data-route-note="">
      {routes ? (
        <span>
          <Message {...routesSentence(texts, filters, routes.length)} components={{ b: <strong /> }} />{' '}
          {routes.some(({ isForChildren }) => !isForChildren) && t('route.note.dashed')}{' '}
          {onList && (
            <button type="button" className="linkButton" onClick={onList}>
              {t('route.note.list')}
            </button>
          )}
        </span>
      ) : (
        t('route.loading')
      )}
    </p>
  )
}
