import { memo } from 'react'
import { fillOfClass } from '../../map/geometry/fills'
import { Swatch } from '../marks/Swatch'
import type { ClassCount } from '../../state/answer'
import { useAtlas, useFilters } from '../../state/context'
import { useTexts } from '../../text/context'
import { TABLE_ROLES } from '../../ui/tableRoles'
import { classLabel } from '../../text/sentences/words'
import styles from './Legend.module.css'

interface KeyRowProps {
  count: ClassCount
  /** The states of the class, where they are few. */
  names: string
}

/** A class of the key. Pointing outlines its countries; pressing leaves colour to them alone. */
export const KeyRow = memo(function KeyRow({ count, names }: KeyRowProps) {
  const { classId, total } = count
  const texts = useTexts()
  const { theme, sub, classes } = useFilters('theme', 'sub', 'classes')
  const highlight = useAtlas((state) => state.highlight)
  const toggleClass = useAtlas((state) => state.toggleClass)
  const isOn = classes.includes(classId)
  return (
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
        {names !== '' && <span className={styles.names}>{names}</span>}
      </th>
      <td {...TABLE_ROLES.cell} className={styles.total}>
        {total}
      </td>
    </tr>
  )
})
