import { paintWith } from '../../map/markup/patterns'
import { routeSample, SAMPLE } from '../../map/markup/routesKey'
import { useAtlas, useAtlasParts } from '../../state/context'
import { useRoutesShown } from '../../state/useRoutesShown'
import { useTexts } from '../../text/context'
import { routeLooks } from '../../text/sentences/routeNotes'
import styles from './RoutesKey.module.css'

/** The key of a map with routes: its lines, and why the countries under them have no colours. */
export function RoutesKey() {
  const { t } = useTexts()
  const { id } = useAtlasParts()
  const isOverlay = useAtlas(({ filters }) => filters.view !== 'routes')
  const shown = useRoutesShown()
  const paint = paintWith(id)
  return (
    <section className={styles.key} aria-label={t('key.title')}>
      <ul className={styles.looks}>
        {routeLooks(shown?.drawn ?? []).map((look) => (
          <li key={look} data-key-route={look}>
            <svg
              {...SAMPLE}
              aria-hidden="true"
              // oxlint-disable-next-line react/no-danger -- the same markup as in pictures and embeds
              dangerouslySetInnerHTML={{ __html: routeSample(look, paint) }}
            />
            {t(`key.routes.${look}`)}
          </li>
        ))}
      </ul>
      <p className={styles.why}>{t(isOverlay ? 'key.routes.why' : 'route.note.line')}</p>
    </section>
  )
}
