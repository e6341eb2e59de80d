import { fillOf, fillOfClass } from '../../cartography/fills'
import { Swatch } from '../../marks/Swatch'
import type { ClassCount } from '../../store/answer'
import { useAnswer, useAtlas } from '../../store/context'
import { useTexts } from '../../text/context'
import { TABLE_ROLES } from '../../ui/tableRoles'
import { classLabel } from '../../wording/words'
import styles from './Legend.module.css'

interface KeyRowProps {
  count: ClassCount
  /** The study's own count of the class, where its chart has one. */
  published: number | undefined
  hasChart: boolean
}

/** A class of the key. Pointing outlines its countries; pressing keeps only them in colour. */
export function KeyRow({ count: { classId, total, aboutChildren }, published, hasChart }: KeyRowProps) {
  const texts = useTexts()
  const { theme, sub, classes } = useAtlas((state) => state.filters)
  const highlight = useAtlas((state) => state.highlight)
  const toggleClass = useAtlas((state) => state.toggleClass)
  const { hasStrength } = useAnswer()

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
        {/* Its click, also one by the keyboard, is heard by the row. */}
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
}

function Share({ fill, count }: { fill: Parameters<typeof Swatch>[0]['fill']; count: number }) {
  return (
    <span className={styles.share}>
      <Swatch fill={fill} /> {count}
    </span>
  )
}
