import { Button } from './Button'
import { saveFile } from './saveFile'

interface SaveButtonProps {
  label: string
  fileName: string
  text: () => string
  /** False while data of the file is loading. */
  isReady?: boolean
}

const CSV = 'text/csv;charset=utf-8'

/** A button that saves a table as a file. */
export function SaveButton({ label, fileName, text, isReady = true }: SaveButtonProps) {
  return (
    <Button kind="other" isSmall isDisabled={!isReady} onClick={() => saveFile(fileName, text(), CSV)}>
      {label}
    </Button>
  )
}
