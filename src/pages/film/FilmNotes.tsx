import { useAtlas } from '../../state/context'
import type { Film } from '../../state/film'
import { useTexts } from '../../text/context'
import { filmNotes, filmSources } from '../../text/sentences/film'
import styles from './Film.module.css'

/** What every map of the film needs said: the caveat, notes on the treaties, sources and boundaries. */
export function FilmNotes({ film }: { film: Film }) {
  const texts = useTexts()
  const { t } = texts
  const dataset = useAtlas((state) => state.dataset)
  const on = useAtlas((state) => state.settled.on)
  return (
    <div className={styles.notes} data-film-notes="">
      <p>
        <b>{t('footer.prevalence')}</b> {t('footer.prevalenceMore')}
      </p>
      {filmNotes(texts, dataset, film.treaties, on).map((note) => (
        <p key={note}>{note}</p>
      ))}
      <p>{t('picture.sources', { sources: filmSources(texts, dataset, film.treaties) })}</p>
      <p>{t('footer.boundaries')}</p>
    </div>
  )
}
