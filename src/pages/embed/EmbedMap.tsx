import type { ReactNode } from 'react'
import { themePath } from '../../domain/sitePaths'
import { THEMES } from '../../domain/themes'
import { useSiteRoot } from '../../state/sitePlace'
import { useTexts } from '../../text/context'
import buttonStyles from '../../ui/Button.module.css'
import lostStyles from '../../map/markup/map.module.css'
import { EmbedFooter } from './EmbedFooter'
import slider from '../../ui/Slider.module.css'
import styles from './EmbedMap.module.css'
import footer from './EmbedFooter.module.css'
import type { EmbedClock, MapEmbedParts } from './mapEmbedParts'

interface EmbedMapProps {
  parts: MapEmbedParts
  /** The map and its description as markup. */
  map: string
  words: string
  /** The patterns of the map. */
  children: ReactNode
}

const markup = (html: string) => ({ dangerouslySetInnerHTML: { __html: html } })

/** A map in another site's frame, written at build; the script rewrites its elements with `data-part`. */
export function EmbedMap({ parts, map, words, children }: EmbedMapProps) {
  const { t } = useTexts()
  return (
    <main className={`${footer.frame} ${styles.embed}`} data-content="" data-atlas="">
      {children}
      <WithoutScript />
      <header className={styles.head}>
        <h1 className={styles.question} data-part="question">
          {parts.question}
        </h1>
        <p className={styles.scope} data-part="scope">
          {parts.scope}
        </p>
        <ul
          className={styles.key}
          data-part="keyMarkup"
          aria-label={t('key.title')}
          {...markup(parts.keyMarkup)}
        />
        <Clock clock={parts.clock} />
      </header>
      <div className={styles.area} {...markup(map)} />
      <p className={styles.codes} data-part="codes" hidden />
      <div className={lostStyles.lost} data-lost="" data-part="lost" />
      <section className="visuallyHidden" aria-labelledby="map-in-words">
        <h2 id="map-in-words">{t('map.inWords')}</h2>
        <div data-part="words" {...markup(words)} />
      </section>
      <div role="status" data-part="answerMarkup" {...markup(parts.answerMarkup)} />
      <div className={styles.note} data-part="noteMarkup" {...markup(parts.noteMarkup)} />
      <EmbedFooter notes={parts.notes} />
    </main>
  )
}

/** The content of the frame where no script may run: a static page cannot read which map its address asks for. */
function WithoutScript() {
  const { t } = useTexts()
  const root = useSiteRoot()
  return (
    <noscript className={styles.withoutScript}>
      <h1 className={styles.question}>{t('site.title')}</h1>
      <p>
        {t('embed.map.withoutScript')}{' '}
        {/* oxlint-disable-next-line jsx-a11y/anchor-is-valid -- the frame itself */}
        <a href="">{t('embed.map.alone')}</a>
      </p>
      <p id="pages">{t('embed.map.pages')}</p>
      <ul aria-labelledby="pages">
        {THEMES.map((theme) => (
          <li key={theme}>
            <a href={root + themePath(theme)}>{t(`theme.${theme}.short`)}</a>
          </li>
        ))}
      </ul>
    </noscript>
  )
}

function Clock({ clock }: { clock: EmbedClock | null }) {
  const { t } = useTexts()
  return (
    <p className={styles.clock} data-part="clock" hidden={!clock}>
      {/* The script shows it where the address asks for it. */}
      <button type="button" className={buttonStyles.button} data-kind="other" data-small="true" hidden>
        {t('timeline.play')}
      </button>
      <input
        type="range"
        className={`${slider.slider} ${styles.slider}`}
        min={clock?.min}
        max={clock?.max}
        defaultValue={clock?.value}
        aria-label={t('clock.title')}
        aria-valuetext={clock?.words}
        autoComplete="off"
      />
      <span>{clock?.words}</span>
    </p>
  )
}
