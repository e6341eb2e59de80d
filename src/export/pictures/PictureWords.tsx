import { useTexts } from '../../text/context'
import { PICTURE_WORDS } from './words'

/** Holds the texts of the buttons that a script adds to a static page's figures. */
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
