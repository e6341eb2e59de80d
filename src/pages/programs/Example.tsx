import { useFilesRoot } from '../../state/sitePlace'
import { useTexts } from '../../text/context'
import { MarkdownLine } from '../methods/Markdown'
import styles from './Programs.module.css'
import { cellsOf, PROGRAMS_FOLDER, snippet } from './snippets'

/** A file of `docs/programs` as it is, or cell by cell where it is a notebook, with a link to it. */
export function Example({ file, siteUrl }: { file: string; siteUrl: string | null }) {
  const { t } = useTexts()
  const files = useFilesRoot()
  const text = snippet(file, siteUrl)
  return (
    <figure className={styles.example}>
      <figcaption>
        <a href={`${files}${PROGRAMS_FOLDER}${file}`} download="">
          {t('programs.download', { file })}
        </a>
      </figcaption>
      {file.endsWith('.ipynb') ? <Cells notebook={text} /> : <Code label={file} text={text} />}
    </figure>
  )
}

function Code({ label, text }: { label: string; text: string }) {
  return (
    <pre tabIndex={0} role="region" aria-label={label} lang="en" translate="no">
      {text.trimEnd()}
    </pre>
  )
}

function Cells({ notebook }: { notebook: string }) {
  const { t, dataLang } = useTexts()
  return cellsOf(notebook).map(({ isCode, text }, index) =>
    isCode ? (
      <Code key={text} label={t('programs.cell', { number: index + 1 })} text={text} />
    ) : (
      <p key={text} lang={dataLang}>
        <MarkdownLine text={text.replace(/^# .*\n+/, '')} />
      </p>
    ),
  )
}
