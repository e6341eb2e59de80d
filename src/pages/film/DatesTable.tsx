import { useAtlas } from '../../state/context'
import { type Film, FILM_DEFAULTS } from '../../state/film'
import { useToday } from '../../state/useTimeline'
import { useTexts } from '../../text/context'
import { instrumentLabel } from '../../text/sentences/question'
import { sinceWords } from '../../text/sentences/timeline'
import { entityLabel, valueWords } from '../../text/sentences/words'
import { Cell, RowHead, Table, TableBody, TableHead, TableRow } from '../../ui/Table'
import styles from './Film.module.css'

/** Since when each state is bound by each treaty of the film, or its status today. */
export function DatesTable({ film: { treaties } }: { film: Film }) {
  const texts = useTexts()
  const { t } = texts
  const dataset = useAtlas((state) => state.dataset)
  const on = useToday()
  const statusOf = (code: string, instrument: string): string => {
    const value = dataset.valueOf(code, { ...FILM_DEFAULTS, instrument, on })
    return value.treaty?.class === 'bound'
      ? sinceWords(texts, value.treaty)
      : valueWords(texts, FILM_DEFAULTS.theme, FILM_DEFAULTS.sub, value)
  }
  return (
    <section>
      <h2>{t('film.dates')}</h2>
      <p>{t('film.dates.more', { day: texts.day(on) })}</p>
      <div className={styles.scroll} role="region" aria-label={t('film.dates')} tabIndex={0}>
        <Table className={styles.dates} data-film-dates="">
          <TableHead heads={[t('film.dates.state'), ...treaties.map((id) => instrumentLabel(texts, id))]} />
          <TableBody>
            {dataset.entities.map((entity) => (
              <TableRow key={entity.code}>
                <RowHead>{entityLabel(entity)}</RowHead>
                {treaties.map((id) => (
                  <Cell key={id}>{statusOf(entity.code, id)}</Cell>
                ))}
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </div>
    </section>
  )
}
