import methodology from '../../../docs/methodology.md?raw'
import { useTexts } from '../../text/context'
import { Markdown } from '../Markdown'
import { type Passage, passagesOf } from '../readMarkdown'

const TRANSLATIONS = import.meta.glob<string>('../../../docs/methodology/*.md', {
  eager: true,
  query: '?raw',
  import: 'default',
})

/** Passages are found by their place, which is the same in every language. */
const PARTS = {
  evidence: (passages: readonly Passage[]) => passages.slice(0, 1),
  rules: (passages: readonly Passage[]) => passages.slice(1),
} as const

interface MethodologyProps {
  part: keyof typeof PARTS
  hasHeadings?: boolean
}

/** A part of docs/methodology.md, or of its translation. */
export function Methodology({ part, hasHeadings = false }: MethodologyProps) {
  const { locale } = useTexts()
  const own = locale === 'en' ? methodology : TRANSLATIONS[`../../../docs/methodology/${locale}.md`]
  const lang = own === undefined ? 'en' : undefined
  return PARTS[part](passagesOf(own ?? methodology)).map(({ heading, tokens }) => (
    <div key={heading} lang={lang}>
      {hasHeadings && <h2>{heading}</h2>}
      <Markdown tokens={tokens} />
    </div>
  ))
}
