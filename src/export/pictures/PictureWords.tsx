import { useTexts } from '../../text/context'
import { PICTURE_WORDS } from './words'

/** The words of the buttons that a script adds to figures of a page that is only read; nothing of it is shown. */
export function PictureWords() {
  const { t } = useTexts()
  return (
    <template data-picture-words="">
      {PICTURE_WORDS.map((id) => (
        <span key={id} data-word={id}>
          {t(id)}
        </span>
      ))}
    </template>
  )
}
