import { memo, useMemo } from 'react'
import { reclassified } from '../../domain/treatyComparison'
import { useComparison } from '../../store/treaties'
import styles from './Outlines.module.css'

interface ChangedProps {
  shapes: readonly { readonly code: string; readonly path: string }[]
}

/** Dashed outlines of the countries whose class differs on the two days compared; under the names, so that these stay legible. */
export const Changed = memo(function Changed({ shapes }: ChangedProps) {
  const comparison = useComparison()
  const changed = useMemo(() => comparison && reclassified(comparison), [comparison])
  if (!changed || changed.size === 0) return null
  return (
    <g className={styles.outlines} aria-hidden="true">
      {shapes
        .filter(({ code }) => changed.has(code))
        .map(({ code, path }) => (
          <g key={code} data-changed={code}>
            <path className={styles.changedHalo} d={path} />
            <path className={styles.changed} d={path} />
          </g>
        ))}
    </g>
  )
})
