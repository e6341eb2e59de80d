import { Button } from './Button'
import { saveFile } from './saveFile'

interface SaveButtonProps {
  label: string
  fileName: string
  /** Makes the file's text; called when the reader asks for it. */
  text: () => string
  /** Whether all that the file holds is there; it is where not said. */
  isReady?: boolean
}

const CSV = 'text/csv;charset=utf-8'

/** A button that saves a table as a file of the reader's own. */
export function SaveButton({ label, fileName, text, isReady = true }: SaveButtonProps) {
  return (
    <Button kind="other" isSmall isDisabled={!isReady} onClick={() => saveFile(fileName, text(), CSV)}>
      {label}
    </Button>
  )
}
