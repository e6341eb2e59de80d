/**
 * Roles of a table written out. Browsers drop those of elements that a narrow form lays out as blocks, and a screen
 * reader would then meet loose text instead of rows and cells.
 */
export const TABLE_ROLES = {
  table: { role: 'table' },
  group: { role: 'rowgroup' },
  row: { role: 'row' },
  columnHead: { role: 'columnheader' },
  rowHead: { role: 'rowheader' },
  cell: { role: 'cell' },
} as const
