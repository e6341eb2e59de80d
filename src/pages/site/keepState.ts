import { folderOf, isLanguage, type Language } from '../../domain/languages'

/** Where the page lies: the absolute address of the site's folder, and the page's language. */
interface Place {
  readonly root: string
  readonly language: Language
}

/**
 * Takes the state of the page, which is in its address, along to the same page in another language. Without this the
 * links of the menu lead to the page as it was made.
 */
export const keepState = (page: Document, { root, language }: Place): void => {
  const below = root + folderOf(language)
  const onReach = ({ target }: Event) => {
    const link = target instanceof Element && target.closest<HTMLAnchorElement>('a[data-language]')
    const other = link && link.dataset['language']
    if (!link || !other || !isLanguage(other)) return
    link.href = root + folderOf(other) + window.location.href.slice(below.length)
  }
  // Before the link is followed, or copied, by any means.
  for (const type of ['pointerdown', 'focusin', 'click'])
    page.addEventListener(type, onReach, { capture: true })
}
