import { memo } from 'react'
import type { Fill } from '../../cartography/fills'
import { usePaint } from '../../marks/paint'
import styles from './MapView.module.css'

/** How one entity is drawn and named at present. */
export interface EntityMark {
  readonly fill: Fill
  /** Class ids, separated by a space. */
  readonly classes: string
  /** Name, class and evidence in words. */
  readonly label: string
  readonly isShown: boolean
  readonly isSelected: boolean
}

interface EntityLayerProps {
  shapes: readonly { readonly code: string; readonly path: string }[]
  marks: ReadonlyMap<string, EntityMark>
  /** The one entity that the tab key reaches; null where the shapes are copies for the pointer only. */
  focusable: string | null
  /** Id of the further words of that entity; the others are told by name and class alone. */
  focusId?: string
  /** Entities that another panel has as buttons already. */
  copies?: ReadonlySet<string>
}

/** The entities as shapes: buttons on the map itself, mere copies for the pointer in a lens. */
export function EntityLayer({ shapes, marks, focusable, focusId, copies }: EntityLayerProps) {
  const paint = usePaint()
  return shapes.map(({ code, path }) => {
    const mark = marks.get(code)
    if (!mark) return null
    const fill = mark.isShown ? paint(mark.fill) : 'var(--faded)'
    const { classes, isShown } = mark
    const shape = { code, path, fill, classes, isShown }
    if (focusable === null || copies?.has(code)) return <EntityShape key={code} {...shape} />
    const isStop = code === focusable
    return (
      <EntityShape
        key={code}
        {...shape}
        label={mark.label}
        isPressed={mark.isSelected}
        isStop={isStop}
        focusId={isStop ? focusId : undefined}
      />
    )
  })
}

interface EntityShapeProps {
  code: string
  path: string
  fill: string
  classes: string
  isShown: boolean
  /** What its button says; none for a copy, which is no button. */
  label?: string
  isPressed?: boolean
  /** Whether the tab key reaches it. */
  isStop?: boolean
  focusId?: string | undefined
}

/** One shape, of plain values only: a change of the map touches the shapes that it changes. */
const EntityShape = memo(function EntityShape(shape: EntityShapeProps) {
  const { code, path, fill, classes, isShown, label, isPressed, isStop, focusId } = shape
  const button =
    label === undefined
      ? { 'aria-hidden': true }
      : {
          role: 'button',
          'aria-label': label,
          'aria-pressed': isPressed,
          'aria-describedby': focusId,
          tabIndex: isStop ? 0 : -1,
        }
  return (
    <path
      d={path}
      className={styles.entity}
      data-entity={code}
      data-class={classes}
      data-shown={isShown}
      fill={fill}
      {...button}
    />
  )
})
