import { paintWith } from '../../map/markup/paintWith'
import { type RouteLook, routeSample, SAMPLE } from '../../map/markup/routesKey'
import { useAtlas, useAtlasParts } from '../../state/context'
import { areRoutesOver } from '../../state/routesWanted'
import { useRoutesShown } from '../../state/useRoutes'
import { useTexts } from '../../text/context'
import { routeLooks, routesLabel, routesTime } from '../../text/sentences/routeNotes'
import styles from './RoutesKey.module.css'

/** The key of routes: one line for those over the colours of a question, all that their own map draws otherwise. */
export function RoutesKey() {
  const texts = useTexts()
  const { t } = texts
  const filters = useAtlas((state) => state.filters)
  const shown = useRoutesShown()
  if (areRoutesOver(filters))
    return (
      <ul className={styles.looks}>
        <Look look="children" label={routesLabel(texts, filters)} />
      </ul>
    )
  return (
    <section className={styles.key} aria-label={t('key.title')}>
      <p className="quietText">{texts.capital(routesTime(texts, filters))}</p>
      <ul className={styles.looks}>
        {routeLooks(shown?.drawn ?? []).map((look) => (
          <Look key={look} look={look} label={t(`key.routes.${look}`)} />
        ))}
      </ul>
      <p className={styles.why}>{t('route.note.line')}</p>
    </section>
  )
}

function Look({ look, label }: { look: RouteLook; label: string }) {
  const { id } = useAtlasParts()
  return (
    <li data-key-route={look}>
      <svg
        {...SAMPLE}
        aria-hidden="true"
        // oxlint-disable-next-line react/no-danger -- the same markup as in pictures and embeds
        dangerouslySetInnerHTML={{ __html: routeSample(look, paintWith(id)) }}
      />
      {label}
    </li>
  )
}
