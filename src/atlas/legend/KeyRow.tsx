import { memo } from 'react'
import { fillOf, fillOfClass } from '../../map/geometry/fills'
import { Swatch } from '../marks/Swatch'
import type { ClassCount } from '../../state/answer'
import { useAtlas, useFilters } from '../../state/context'
import { useTexts } from '../../text/context'
import { TABLE_ROLES } from '../../ui/tableRoles'
import { weakerLabel } from '../../text/sentences/keyNotes'
import { classLabel } from '../../text/sentences/words'
import styles from './Legend.module.css'

interface KeyRowProps {
  count: ClassCount
}

/**
 * A class of the key, and below it the looks of countries whose statements are weaker. Pointing outlines the countries of
 * the class; pressing leaves colour to them alone.
 */
export const KeyRow = memo(function KeyRow({ count }: KeyRowProps) {
  const { classId, total, weaker } = count
  const texts = useTexts()
  const { theme, sub, classes } = useFilters('theme', 'sub', 'classes')
  const highlight = useAtlas((state) => state.highlight)
  const toggleClass = useAtlas((state) => state.toggleClass)
  const isOn = classes.includes(classId)
  return (
    <>
      <tr
        {...TABLE_ROLES.row}
        className={styles.row}
        data-on={isOn || undefined}
        onClick={() => toggleClass(classId)}
        onPointerEnter={() => highlight(classId)}
        onPointerLeave={() => highlight(null)}
      >
        <th {...TABLE_ROLES.rowHead} scope="row">
          {/* The row handles its click, also one by keyboard. */}
          <button
            type="button"
            className={styles.class}
            aria-pressed={isOn}
            data-legend-class={classId}
            data-count={total}
            onFocus={() => highlight(classId)}
            onBlur={() => highlight(null)}
          >
            <Swatch fill={fillOfClass(theme, sub, classId)} />
            {classLabel(texts, theme, sub, classId)}
          </button>
        </th>
        <td {...TABLE_ROLES.cell} className={styles.total}>
          {total}
        </td>
      </tr>
      {weaker.map((look) => (
        <tr {...TABLE_ROLES.row} key={look.strength} data-weaker={look.strength}>
          <th {...TABLE_ROLES.rowHead} scope="row">
            <span className={styles.weaker}>
              <Swatch fill={fillOf(theme, sub, [classId], look.strength)} />
              {weakerLabel(texts, look)}
            </span>
          </th>
          <td {...TABLE_ROLES.cell} className={styles.total}>
            {look.count}
          </td>
        </tr>
      ))}
    </>
  )
})
