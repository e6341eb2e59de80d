/** Name of the meta element by which a page with a classic script says where the style sheet of letters is. */
export const FONTS_META = 'atlas-letters'

const linkSheet = (): Promise<unknown> =>
  new Promise((resolve, reject) => {
    const named = document.querySelector<HTMLMetaElement>(`meta[name="${FONTS_META}"]`)
    if (!named) return reject(new Error('The page names no letters.'))
    const link = document.createElement('link')
    link.rel = 'stylesheet'
    link.href = named.content
    link.addEventListener('load', resolve)
    link.addEventListener('error', reject)
    document.head.append(link)
  })

/**
 * In place of `ui/fontsFile`: links to the style sheet that the page names, which a frame without an origin may not read.
 * Rejects where it does not come.
 */
export const bringLetters = async (): Promise<void> => {
  await linkSheet()
  await Promise.all(
    ['400 1em "Atlas Sans"', '600 1em "Atlas Serif"'].map((font) => document.fonts.load(font)),
  )
}
