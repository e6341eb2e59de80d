import { list, flag, required, type Table, text } from './table'

const columns: Table = {
  name: 'columns',
  title: 'Every column of every table, for programs',
  row: 'a column of a table, or of the views in the folder `views` of a built site',
  key: ['file', 'column'],
  columns: [
    text('file', 'the table; `views` for all views', required),
    text('column', 'name of the column; of a view, `<instrument>` stands for the `url_id` of each', required),
    text(
      'type',
      '`string`, `integer`, `number`, `date`, `year`, `boolean` (`yes`, `no`), `list` (joined by `;`)',
      {
        ...required,
        codes: ['string', 'integer', 'number', 'date', 'year', 'boolean', 'list'],
      },
    ),
    flag('required', 'whether it is never empty', required),
    list('codes', 'the codes that it can have, where they are few'),
    text('refers_to', 'the table whose key its values are'),
    text('description', 'the meaning', required),
  ],
}

export const CODE_TABLES = { columns }
