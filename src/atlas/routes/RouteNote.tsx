import { useAtlas, useFilters } from '../../state/context'
import { hasMap } from '../../state/filters'
import { areRoutesWanted } from '../../state/routes'
import { useRoutes } from '../../state/useRoutes'
import { useTexts } from '../../text/context'
import { Button } from '../../ui/Button'
import { victimsText, yearsText } from '../../text/sentences/routeWords'
import styles from './RouteNote.module.css'
import type { ComponentType } from 'react'
import { Disclosure } from '../../ui/Disclosure'

interface RouteChipProps {
  Choices: ComponentType
}

/** The chip that turns routes on and filters them; it shows victims, years and number. */
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
  Words: ComponentType
}

/** The lines under the map on its routes, or on their failure. */
export function RouteNote({ Words }: RouteNoteProps) {
  const isShown = useAtlas(({ filters }) => areRoutesWanted(filters) && hasMap(filters.view))
  return isShown && <Note Words={Words} />
}

function Note({ Words }: RouteNoteProps) {
  const { t } = useTexts()
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
  return (
    <div className={styles.note} data-route-note="">
      {routes ? <Words /> : <p>{t('route.loading')}</p>}
    </div>
  )
}
