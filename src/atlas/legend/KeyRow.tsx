import { memo } from 'react'
import { fillOf, fillOfClass } from '../../map/geometry/fills'
import { Swatch } from '../marks/Swatch'
import type { ClassId } from '../../domain/themes'
import { useAtlas, useFilters } from '../../state/context'
import { useTexts } from '../../text/context'
import { TABLE_ROLES } from '../../ui/tableRoles'
import { classLabel } from '../../text/sentences/words'
import styles from './Legend.module.css'

interface KeyRowProps {
  classId: ClassId
  total: number
  /** Those of the total whose roles are stated for children throughout. */
  aboutChildren: number
  hasStrength: boolean
  published: number | undefined
  hasChart: boolean
}

/** A class of the key. Pointing outlines its countries; pressing leaves colour to them alone. */
export const KeyRow = memo(function KeyRow(row: KeyRowProps) {
  const { classId, total, aboutChildren, hasStrength, published, hasChart } = row
  const texts = useTexts()
  const { theme, sub, classes } = useFilters('theme', 'sub', 'classes')
  const highlight = useAtlas((state) => state.highlight)
  const toggleClass = useAtlas((state) => state.toggleClass)
  const fill = fillOfClass(theme, sub, classId)
  const isSplit = hasStrength && fill.kind === 'colour'
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
      <th {...TABLE_ROLES.rowHead} scope="row" colSpan={hasStrength && !isSplit ? 3 : 1}>
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
          {!isSplit && <Swatch fill={fill} />}
          {classLabel(texts, theme, sub, classId)}
        </button>
      </th>
      {isSplit && (
        <>
          <td {...TABLE_ROLES.cell}>
            <Share fill={fill} count={aboutChildren} />
          </td>
          <td {...TABLE_ROLES.cell}>
            <Share fill={fillOf(theme, sub, [classId], 'general')} count={total - aboutChildren} />
          </td>
        </>
      )}
      <td {...TABLE_ROLES.cell} className={styles.total}>
        {total}
      </td>
      {hasChart && (
        <td {...TABLE_ROLES.cell} className={styles.published}>
          {published ?? ''}
        </td>
      )}
    </tr>
  )
})

function Share({ fill, count }: { fill: Parameters<typeof Swatch>[0]['fill']; count: number }) {
  return (
    <span className={styles.share}>
      <Swatch fill={fill} /> {count}
    </span>
  )
}
