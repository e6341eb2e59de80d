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
  /** Whether another panel has the entity as a button already. */
  isCopy?: (code: string) => boolean
}

/** The entities as shapes: buttons on the map itself, mere copies for the pointer in a lens. */
export function EntityLayer({ shapes, marks, focusable, focusId, isCopy }: EntityLayerProps) {
  const paint = usePaint()
  return shapes.map(({ code, path }) => {
    const mark = marks.get(code)
    if (!mark) return null
    const button =
      focusable === null || isCopy?.(code)
        ? { 'aria-hidden': true }
        : {
            role: 'button',
            'aria-label': mark.label,
            'aria-pressed': mark.isSelected,
            'aria-describedby': code === focusable ? focusId : undefined,
            tabIndex: code === focusable ? 0 : -1,
          }
    return (
      <path
        key={code}
        d={path}
        className={styles.entity}
        data-entity={code}
        data-class={mark.classes}
        data-shown={mark.isShown}
        fill={mark.isShown ? paint(mark.fill) : 'var(--faded)'}
        {...button}
      />
    )
  })
}
