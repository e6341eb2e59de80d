import type { ComponentProps, ReactNode } from 'react'
import styles from './Table.module.css'
import { TABLE_ROLES } from './tableRoles'

/** A table whose rows are ruled off. Its roles, and those of the parts below, are written out: see tableRoles.ts. */
export function Table({ className, ...rest }: ComponentProps<'table'>) {
  return <table {...rest} {...TABLE_ROLES.table} className={`${styles.table} ${className}`} />
}

/** The names of the columns, in their order; null over a column that needs none. */
export function TableHead({ heads }: { heads: readonly ReactNode[] }) {
  return (
    <thead {...TABLE_ROLES.group}>
      <TableRow>
        {heads.map((head, column) => {
          const key = `column-${column}`
          return head === null ? <td key={key} /> : <ColumnHead key={key}>{head}</ColumnHead>
        })}
      </TableRow>
    </thead>
  )
}

/** The name of a column. */
export function ColumnHead(props: ComponentProps<'th'>) {
  return <th {...TABLE_ROLES.columnHead} scope="col" {...props} />
}

/** The rows below the head, or those of a group. */
export function TableBody(props: ComponentProps<'tbody'>) {
  return <tbody {...TABLE_ROLES.group} {...props} />
}

/** A row. */
export function TableRow(props: ComponentProps<'tr'>) {
  return <tr {...TABLE_ROLES.row} {...props} />
}

/** What a row is about. */
export function RowHead(props: ComponentProps<'th'>) {
  return <th {...TABLE_ROLES.rowHead} scope="row" {...props} />
}

/** One value. */
export function Cell(props: ComponentProps<'td'>) {
  return <td {...TABLE_ROLES.cell} {...props} />
}
