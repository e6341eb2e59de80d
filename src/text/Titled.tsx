import { useTexts } from './context'

/** The titles of the study and of the yearly reports, which texts of every language name in English. */
const TITLES =
  /(Child Trafficking in Europe(?:\s?: A broad vision to put children first)?|Trafficking in Persons Reports?)/iu

/** A text in the page's language, with these titles marked as English. */
export function Titled({ text }: { text: string }) {
  const { dataLang } = useTexts()
  if (dataLang === undefined) return text
  return text.split(TITLES).map((part, index) => {
    const key = `part-${index}`
    return index % 2 === 0 ? (
      part
    ) : (
      <span key={key} lang={dataLang}>
        {part}
      </span>
    )
  })
}
