import { Fragment, type ReactNode, useMemo } from 'react'
import type { TranslationsFile } from '../data/contract'
import { useResource } from '../data/useResource'
import { useFiles } from '../state/context'
import { useTexts } from './context'
import type { Texts } from './i18n'

/** A text of the data as a page shows it. */
export interface DataText {
  readonly text: string
  /** Of the element that holds the text, where it is not in the page's language. */
  readonly lang: 'en' | undefined
}

/** Gives a text of the data, such as a remark, in the page's language, or in English where it has no translation. */
export type TranslateData = (english: string) => DataText

/** A year, month or day as the data have it. */
const ISO_DATE = /^\d{4}(?:-\d\d){0,2}$/

/** Translates by what has loaded of a language's translations; a date needs none. */
export const dataTranslation =
  ({ dataLang, day }: Pick<Texts, 'dataLang' | 'day'>, loaded: TranslationsFile | undefined): TranslateData =>
  (english) => {
    if (ISO_DATE.test(english)) return { text: day(english), lang: undefined }
    const text = loaded?.texts[english]
    return text === undefined ? { text: english, lang: dataLang } : { text, lang: undefined }
  }

/** Loads the translations of the page's language where it is not English, and gives each text in it. */
export const useDataTranslation = (): TranslateData => {
  const texts = useTexts()
  const isWanted = texts.dataLang !== undefined
  const { state } = useResource(useFiles().translations, isWanted)
  const loaded = isWanted && state.status === 'ready' ? state.value : undefined
  return useMemo(() => dataTranslation(texts, loaded), [texts, loaded])
}

/** Marks a text that is not in the page's language; any other needs no element. */
export function InLanguage({ lang, children }: { lang: string | undefined; children: ReactNode }) {
  return lang === undefined ? children : <span lang={lang}>{children}</span>
}

interface DataTextsProps {
  of: readonly string[]
  /** Separator of two of them; a semicolon unless another is given. */
  between?: string
  /** Whether they begin a sentence, and so with a capital. */
  isSentence?: boolean
}

/** Texts of the data one after the other, each in the page's language, or marked as English. */
export function DataTexts({ of, between: given, isSentence = false }: DataTextsProps) {
  const { semicolon, capital } = useTexts()
  const between = given ?? semicolon
  const translate = useDataTranslation()
  const shown = of
    .map(translate)
    .map(({ text, lang }, index) => ({ lang, text: isSentence && index === 0 ? capital(text) : text }))
  if (shown.every(({ lang }) => lang === undefined))
    return <Titled text={shown.map(({ text }) => text).join(between)} />
  return shown.map(({ text, lang }, index) => (
    <Fragment key={text}>
      {index > 0 && between}
      <InLanguage lang={lang}>{lang === undefined ? <Titled text={text} /> : text}</InLanguage>
    </Fragment>
  ))
}

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

/** A text in the page's language, with those names in it marked that are in English. */
export function WithNames({ text, names }: { text: string; names: readonly DataText[] }): ReactNode {
  const name = names.find((one) => one.lang !== undefined && one.text !== '' && text.includes(one.text))
  if (name === undefined) return <Titled text={text} />
  const at = text.indexOf(name.text)
  return (
    <>
      <WithNames text={text.slice(0, at)} names={names} />
      <InLanguage lang={name.lang}>{name.text}</InLanguage>
      <WithNames text={text.slice(at + name.text.length)} names={names} />
    </>
  )
}

/** The subject of a control, after its words, for those who only hear it. */
export function About({ children }: { children: ReactNode }) {
  const { labelled } = useTexts()
  return (
    <span className="visuallyHidden">
      {labelled('', '')}
      {children}
    </span>
  )
}
