import { fold } from '../../text/search/fold'

/**
 * Lets a reader find articles of law: shows those that have each word of the field, in their text or their country's name.
 * @param finder the field and the number of articles shown; both are hidden until this runs.
 */
export const findArticles = (finder: HTMLElement): void => {
  const field = finder.querySelector('input')
  const count = finder.querySelector('b')
  const list = finder.ownerDocument.querySelector<HTMLDetailsElement>('[data-articles]')
  if (!field || !count || !list) return
  const countries = [...list.querySelectorAll('section')]
  const articles = countries.flatMap((country) =>
    [...country.querySelectorAll('figure')].map((article) => ({
      article,
      text: fold(`${country.querySelector('h3')?.textContent ?? ''} ${article.textContent}`),
    })),
  )
  const show = () => {
    const words = fold(field.value).split(' ')
    for (const { article, text } of articles) article.hidden = !words.every((word) => text.includes(word))
    for (const country of countries) country.hidden = !country.querySelector('figure:not([hidden])')
    count.textContent = String(articles.filter(({ article }) => !article.hidden).length)
    if (field.value !== '') list.open = true
  }
  field.addEventListener('input', show)
  finder.hidden = false
  // The browser may have kept what was typed before.
  if (field.value !== '') show()
}
