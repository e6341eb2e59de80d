import { fillOfClass } from '../../map/geometry/fills'
import { classesOf } from '../../domain/themes'
import { Swatch } from '../../atlas/marks/Swatch'
import { FILM_DEFAULTS } from '../../state/film'
import { useTexts } from '../../text/context'
import { classLabel } from '../../text/sentences/words'
import styles from './Film.module.css'

const { theme, sub } = FILM_DEFAULTS

/** What the colours of all maps mean. */
export function FilmKey() {
  const texts = useTexts()
  return (
    <ul className={styles.key} data-film-key="">
      {classesOf(theme, sub).map((classId) => (
        <li key={classId}>
          <Swatch fill={fillOfClass(theme, sub, classId)} />
          {classLabel(texts, theme, sub, classId)}
        </li>
      ))}
    </ul>
  )
}
