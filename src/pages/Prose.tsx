import type { ReactNode } from 'react'
import { SITE_PATHS } from '../domain/sitePaths'
import { useFilesRoot, useSiteRoot } from '../state/sitePlace'
import { contentFile, contentOf } from '../text/content'
import { useTexts } from '../text/context'
import type { MessageId } from '../text/i18n'
import { PageTitle } from './site/SiteNav'
import { Markdown, MarkdownContext, MarkdownLine, type MarkdownSetting } from './Markdown'
import { type Passage, splitAt, tokensOf } from './readMarkdown'
import shared from './text.module.css'
import textStyles from './TextSection.module.css'

interface SectionsProps {
  /** The sections of the page: the id of each heading, and its name. */
  sections: readonly { readonly id: string; readonly name: ReactNode }[]
}

function SectionLinks({ sections }: SectionsProps) {
  return (
    <ul>
      {sections.map(({ id, name }) => (
        <li key={id}>
          <a href={`#${id}`}>{name}</a>
        </li>
      ))}
    </ul>
  )
}

interface TextSectionProps {
  /** Its id, which a link may lead to. */
  id: string
  title: ReactNode
  className?: string | undefined
  children: ReactNode
}

/** A part of a page of text with its heading. */
export function TextSection({ id, title, className, children }: TextSectionProps) {
  return (
    <section
      className={className ? `${textStyles.section} ${className}` : textStyles.section}
      aria-labelledby={id}
    >
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  )
}

/** The parts of a page for names in braces. */
export type Parts = Readonly<Record<string, ReactNode>>

/** Parts for the entries of a table, each named by a word and its key: `{map roles}`. */
export const partsFor = <Key extends string | number, Entry>(
  word: string,
  entries: Readonly<Record<Key, Entry>>,
  partOf: (entry: Entry, key: Key) => ReactNode,
): Parts =>
  Object.fromEntries(
    Object.entries<Entry>(entries).map(([key, entry]) => [`${word} ${key}`, partOf(entry, key as Key)]),
  )

interface Text {
  /** Its path, for errors, and what is in it. */
  readonly file: string
  readonly text: string
}

interface ProseProps {
  page: string
  parts?: Parts
  /** Whether the list of its sections is above them. */
  hasContents?: boolean
  classes?: MarkdownSetting['classes']
  /** Classes of sections, by their ids. */
  sectionClasses?: Readonly<Record<string, string | undefined>>
  /** How the page shows the body of a section, by the section's id, where its blocks do not follow each other. */
  views?: Readonly<Record<string, (section: Passage) => ReactNode>>
}

/** The text `content/<language>/<page>.md`, in the language of the page's texts. */
export const useContent = (page: string): Text => {
  const { locale } = useTexts()
  return { file: contentFile(page, locale), text: contentOf(page, locale) }
}

/** A page whose text is `content/<language>/<page>.md`. */
export function Prose({
  page,
  parts = {},
  hasContents = false,
  classes,
  sectionClasses,
  views = {},
}: ProseProps) {
  const { t } = useTexts()
  const { setting, heading: title, before, sections } = useProse(useContent(page), parts)
  const listed = sections.map(({ id = '', heading }) => ({ id, name: <MarkdownLine text={heading} /> }))
  const head = (
    <>
      <PageTitle>
        <MarkdownLine text={title} />
      </PageTitle>
      <MarkdownContext value={{ ...setting, classes: { paragraph: textStyles.lead } }}>
        <Markdown tokens={before} />
      </MarkdownContext>
      {hasContents && (
        <nav className={shared.contents} aria-label={t('findings.contents')}>
          <SectionLinks sections={listed} />
        </nav>
      )}
    </>
  )
  const body = sections.map((section) => {
    const { id = '', heading, tokens } = section
    return (
      <TextSection key={id} id={id} title={<MarkdownLine text={heading} />} className={sectionClasses?.[id]}>
        <MarkdownContext
          value={{ ...setting, classes: { points: shared.points, ...classes }, tableName: id }}
        >
          {views[id]?.(section) ?? <Markdown tokens={tokens} />}
        </MarkdownContext>
      </TextSection>
    )
  })
  return (
    <MarkdownContext value={setting}>
      {head}
      {body}
    </MarkdownContext>
  )
}

/** The heading of a text, what is before its first section, and its sections, with the setting that shows them. */
export const useProse = (content: Text, parts: Parts) => {
  const setting = useSetting(content, parts)
  const { heading, tokens } = splitAt(tokensOf(content.text), 1).passages[0] ?? { heading: '', tokens: [] }
  const { before, passages: sections } = splitAt(tokens, 2)
  return { setting, heading, before, sections }
}

/** A day in braces, which is written in the language of the page. */
const DAY = /^day (\d{4}-\d\d-\d\d)$/

/** Where links lead, and what names in braces show. An unknown one is an error that gives its file and line. */
const useSetting = ({ text, file }: Text, parts: Parts): MarkdownSetting => {
  const { t, day } = useTexts()
  const root = useSiteRoot()
  const filesRoot = useFilesRoot()
  const refuse = (found: string, expected: string): never => {
    const line = text.split('\n').findIndex((one) => one.includes(found)) + 1
    throw new Error(`${file}:${line}: “${found}” is not known on this page. Expected ${expected}.`)
  }
  return {
    classes: {},
    hrefOf: (href) => {
      if (href.startsWith('data/')) return filesRoot + href
      const [, page = '', hash = ''] = /^(\w+)(#[\w-]+)?$/.exec(href) ?? []
      if (Object.hasOwn(SITE_PATHS, page)) return root + SITE_PATHS[page as keyof typeof SITE_PATHS] + hash
      return refuse(href, `a file below data/ or a page: ${Object.keys(SITE_PATHS).join(', ')}`)
    },
    partOf: (name) => {
      const [, date] = DAY.exec(name) ?? []
      if (date !== undefined) return day(date)
      if (Object.hasOwn(parts, name)) return parts[name]
      try {
        if (/^\S+\.\S+$/.test(name)) return t(name as MessageId)
      } catch {
        return refuse(`{${name}}`, 'the id of a message')
      }
      const known = Object.keys(parts)
      const alike = known.filter((part) => part.split(' ', 1)[0] === name.split(' ', 1)[0])
      const names = (alike.length > 0 ? alike : known).map((part) => `{${part}}`)
      return refuse(`{${name}}`, [...names, '{day 2026-11-30}', 'the id of a message in braces'].join(', '))
    },
  }
}
