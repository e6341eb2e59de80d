import { fillOfStatus } from '../../cartography/fills'
import { classesOf } from '../../domain/themes'
import type { TreatyStatus } from '../../domain/treatyStatus'
import { Swatch } from '../../marks/Swatch'
import { useTexts } from '../../text/context'
import { classLabel } from '../../wording/words'
import styles from './Grid.module.css'

type Look = Pick<TreatyStatus, 'class' | 'wording'>

/** Every look that a cell can have: a class each, and "not bound" as far as our sources reach. */
const LOOKS: readonly Look[] = classesOf('treaties', 'main').flatMap((classId): Look[] =>
  classId === 'not-bound'
    ? [
        { class: classId, wording: 'not-bound' },
        { class: classId, wording: 'not-known-since' },
      ]
    : [{ class: classId, wording: classId as Look['wording'] }],
)

/** What the looks of the cells mean: one swatch for each. */
export function GridKey() {
  const texts = useTexts()
  return (
    <ul className={styles.key} aria-label={texts.t('grid.key')}>
      {LOOKS.map((look) => (
        <li key={`${look.class} ${look.wording}`} data-look={look.wording}>
          <Swatch fill={fillOfStatus(look)} />
          {look.wording === 'not-known-since'
            ? texts.t('grid.key.noTo')
            : classLabel(texts, 'treaties', 'main', look.class)}
        </li>
      ))}
    </ul>
  )
}
