import { Button } from './Button'
import { saveFile } from './saveFile'

interface SaveButtonProps {
  label: string
  fileName: string
  /** Media type of the file. */
  type: string
  /** Makes the file's text; called when the reader asks for it. */
  text: () => string
}

/** A button that saves a text as a file of the reader's own. */
export function SaveButton({ label, fileName, type, text }: SaveButtonProps) {
  return (
    <Button kind="other" isSmall onClick={() => saveFile(fileName, text(), type)}>
      {label}
    </Button>
  )
}
