import type { ComponentProps, ReactNode } from 'react'
import styles from './Table.module.css'
import { TABLE_ROLES } from './tableRoles'

interface TableProps extends ComponentProps<'table'> {
  /** Its name, which is only heard. */
  caption?: string
  /** The headers of its columns, of a table whose children are its rows. */
  heads?: readonly ReactNode[]
}

/** A table with rules between rows, and explicit roles (tableRoles.ts). */
export function Table({ className, caption, heads, children, ...rest }: TableProps) {
  return (
    <table {...rest} {...TABLE_ROLES.table} className={`${styles.table} ${className}`}>
      {caption && <caption className="visuallyHidden">{caption}</caption>}
      {heads && <TableHead heads={heads} />}
      {heads ? <TableBody>{children}</TableBody> : children}
    </table>
  )
}

/** A box in which a table wider than it scrolls, by keys as well. */
export function ScrollBox({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className={styles.scroll} role="region" aria-label={label} tabIndex={0}>
      {children}
    </div>
  )
}

/** The headers of the columns in order; null over a column without one. */
export function TableHead({ heads, className }: { heads: readonly ReactNode[]; className?: string }) {
  return (
    <thead {...TABLE_ROLES.group} className={className}>
      <TableRow>
        {heads.map((head, column) => {
          const key = `column-${column}`
          return head === null ? <td key={key} /> : <ColumnHead key={key}>{head}</ColumnHead>
        })}
      </TableRow>
    </thead>
  )
}

export function ColumnHead(props: ComponentProps<'th'>) {
  return <th {...TABLE_ROLES.columnHead} scope="col" {...props} />
}

/** The rows below the header, or those of a group. */
export function TableBody(props: ComponentProps<'tbody'>) {
  return <tbody {...TABLE_ROLES.group} {...props} />
}

export function TableRow(props: ComponentProps<'tr'>) {
  return <tr {...TABLE_ROLES.row} {...props} />
}

export function RowHead(props: ComponentProps<'th'>) {
  return <th {...TABLE_ROLES.rowHead} scope="row" {...props} />
}

export function Cell(props: ComponentProps<'td'>) {
  return <td {...TABLE_ROLES.cell} {...props} />
}
