import { useAtlas, useRoutesFile } from '../../state/context'
import { hasMap, areRoutesDrawn } from '../../state/filters'
import { useTexts } from '../../text/context'
import { Button } from '../../ui/Button'
import styles from './RouteNote.module.css'
import type { ComponentType } from 'react'

interface RouteNoteProps {
  Words: ComponentType
}

/** The lines under the map on its routes, or on their failure. */
export function RouteNote({ Words }: RouteNoteProps) {
  const isShown = useAtlas(({ filters }) => areRoutesDrawn(filters) && hasMap(filters.view))
  return isShown && <Note Words={Words} />
}

function Note({ Words }: RouteNoteProps) {
  const { t } = useTexts()
  const { state, retry } = useRoutesFile()
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
      {state.status === 'ready' ? <Words /> : <p>{t('route.loading')}</p>}
    </div>
  )
}
