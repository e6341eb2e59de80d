import { memo, useId, useState } from 'react'
import { useAnswer, useAtlas, useFilters } from '../../state/context'
import { linkTo, useSiteRoot } from '../../state/sitePlace'
import { SITE_PATHS } from '../../domain/sitePaths'
import { Message, useTexts } from '../../text/context'
import { keyNotes, keySource } from '../../text/sentences/keyNotes'
import { mapSources } from '../../text/sentences/mapSources'
import styles from './KeySource.module.css'

/** The kind of source of the map, in a line that opens its sources, its limits and the way to the rules. */
export function KeySource() {
  const texts = useTexts()
  const { t } = texts
  const filters = useFilters('theme', 'sub')
  const [isOpen, setOpen] = useState(false)
  const id = useId()
  return (
    <div className="smallText">
      <p className="screenOnly">
        {keySource(texts, filters)} ·{' '}
        <button
          type="button"
          className={styles.opener}
          aria-expanded={isOpen}
          aria-controls={id}
          onClick={() => setOpen(!isOpen)}
        >
          {t('why.open')}
        </button>
      </p>
      {/* Always in the page: print shows it, and a page without script. */}
      <div id={id} className={styles.opened} data-open={isOpen || undefined}>
        <Sources />
        <Notes />
      </div>
    </div>
  )
}

const Sources = memo(function Sources() {
  const texts = useTexts()
  const root = useSiteRoot()
  const dataset = useAtlas((state) => state.dataset)
  const filters = useFilters('theme', 'sub', 'instrument', 'evidence', 'on')
  const sources = mapSources(texts, dataset, filters, (title) => `<q>${title}</q>`)
  return (
    <p>
      <Message id="key.sources" values={{ sources }} components={{ q: <span lang={texts.dataLang} /> }} />{' '}
      <a href={linkTo(root, `${SITE_PATHS.methods}#rules`)}>{texts.t('key.rules')}</a>
    </p>
  )
})

function Notes() {
  const texts = useTexts()
  const dataset = useAtlas((state) => state.dataset)
  const filters = useAtlas((state) => state.filters)
  const notes = keyNotes(texts, dataset, useAnswer(), filters)
  if (notes.length === 0) return null
  return (
    <ul className={styles.notes}>
      {notes.map((note) => (
        <li key={note}>{note}</li>
      ))}
    </ul>
  )
}
