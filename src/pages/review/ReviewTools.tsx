import { useEffect, useState } from 'react'
import { createPortal } from 'react-dom'
import { correctionsCsv } from './corrections'
import { CorrectionsBar, CorrectionsList, type ListedCorrection } from './CorrectionsList'
import { MessageEditor } from './MessageEditor'
import { messageFaults } from './messageFaults'
import { MessageFilter } from './MessageFilter'
import { addEditButtons, type PageRow, pageRows } from './pageRows'
import { useTexts } from '../../text/context'
import type { InlinedReview } from './reviewSource'
import { useWarning } from './useWarning'

interface ReviewToolsProps extends Omit<InlinedReview, 'messages'> {
  readonly page: Document
}

interface Edit {
  readonly better: string
  readonly why: string
}

/** The tools of a reviewer: a filter, an editor at each message, and the corrections with their file. */
export function ReviewTools({ page, language, forms, place, dataVersion }: ReviewToolsProps) {
  const { t } = useTexts()
  const [rows] = useState(() => pageRows(page))
  const [edits, setEdits] = useState<ReadonlyMap<string, Edit>>(new Map())
  const [saved, setSaved] = useState('')
  const change = (id: string, edit: Edit | undefined) =>
    setEdits((before) => {
      const after = new Map(before)
      if (edit) after.set(id, edit)
      else after.delete(id)
      return after
    })
  useEffect(
    () =>
      addEditButtons(rows, t, ({ id, now }) =>
        setEdits((before) => new Map([...before, [id, { better: now, why: '' }]])),
      ),
    [rows, t],
  )
  const listed = listedOf(rows, edits, forms)
  const csv = listed.length > 0 ? correctionsCsv(listed) : ''
  useWarning(csv !== '' && csv !== saved)
  const filter = page.querySelector('[data-review-filter]')
  return (
    <>
      {filter && createPortal(<MessageFilter page={page} rows={rows} />, filter)}
      {rows.map((row) => {
        const edit = edits.get(row.id)
        return (
          edit &&
          createPortal(
            <MessageEditor
              row={row}
              faults={messageFaults(edit.better, row.english, forms)}
              {...edit}
              onChange={(part) => change(row.id, { ...edit, ...part })}
              onRemove={() => change(row.id, undefined)}
            />,
            row.element,
            row.id,
          )
        )
      })}
      <CorrectionsBar
        corrections={listed}
        csv={csv}
        language={language}
        dataVersion={dataVersion}
        isSaved={csv === saved}
        onSave={() => setSaved(csv)}
      />
      {listed.length > 0 && (
        <CorrectionsList
          corrections={listed}
          csv={csv}
          place={place}
          language={language}
          dataVersion={dataVersion}
        />
      )}
    </>
  )
}

const listedOf = (
  rows: readonly PageRow[],
  edits: ReadonlyMap<string, Edit>,
  forms: readonly string[],
): readonly ListedCorrection[] =>
  rows.flatMap(({ id, catalogue, english, now }) => {
    const edit = edits.get(id)
    if (!edit || edit.better === now) return []
    const hasFault = messageFaults(edit.better, english, forms).length > 0
    return [{ catalogue, key: id, now, ...edit, hasFault }]
  })
