import { useTexts } from '../../text/context'
import { failureText } from '../../text/sentences/words'
import { RetryNotice } from '../../ui/Button'
import styles from './FigurePage.module.css'
import { ALT_ID } from './FigureTexts'
import type { DrawnFigure, Figure } from './useFigure'

/** The figure as it will be, scaled to the page, or why there is none. */
export function Preview({ figure }: { figure: Figure }) {
  const texts = useTexts()
  const { t } = texts
  return (
    <section className={styles.preview} aria-label={t('figure.preview')}>
      {figure.status === 'ready' ? (
        <Picture {...figure} />
      ) : figure.status === 'failed' ? (
        <RetryNotice label={t('failure.retry')} onRetry={figure.retry}>
          <b>{t('figure.failed')}</b> {failureText(texts, figure.error)}
        </RetryNotice>
      ) : (
        <p className={styles.wait} role="status" data-no-figure="">
          {t('figure.loading')}
        </p>
      )}
    </section>
  )
}

function Picture({ picture, settings }: DrawnFigure) {
  const { t } = useTexts()
  const [width, height] = picture.sizeMm ?? [picture.width, picture.height]
  return (
    <figure className={styles.figure} data-figure={picture.kind} data-size={settings.size}>
      <div
        className={styles.picture}
        role="img"
        aria-labelledby={ALT_ID}
        // oxlint-disable-next-line react/no-danger -- the drawing escapes every text in it
        dangerouslySetInnerHTML={{ __html: picture.svg }}
        suppressHydrationWarning
      />
      <figcaption className={styles.hint}>
        {t(picture.sizeMm ? 'figure.inMm' : 'figure.inPx', {
          width: Math.round(width),
          height: Math.round(height),
        })}
      </figcaption>
    </figure>
  )
}
