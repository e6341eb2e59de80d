import type { ComponentProps } from 'react'
import styles from './OptionRow.module.css'

interface OptionRowProps extends Omit<ComponentProps<'input'>, 'type' | 'className'> {
  /** A box to tick by itself, or one of a group of which one holds. */
  type: 'checkbox' | 'radio'
  /** Of the row, where it stands apart from those around it. */
  className?: string | undefined
}

/** A choice in a row of its own, all of which answers a press. */
export function OptionRow({ className, children, ...input }: OptionRowProps) {
  return (
    <label className={className ? `${styles.option} ${className}` : styles.option}>
      <input {...input} />
      {children}
    </label>
  )
}
