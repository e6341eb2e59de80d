import { fold } from '../../text/search/fold'

/**
 * Lets a reader find articles of law: shows those that have each word of the field, in their text or their country's name.
 * @param finder the field and the number of articles shown; both are hidden until this runs.
 */
export const findArticles = (finder: HTMLElement): void => {
  const page = finder.ownerDocument
  const field = finder.querySelector('input')
  const shown = finder.querySelector('b')
  const list = page.querySelector<HTMLDetailsElement>('[data-articles]')
  if (!field || !shown || !list) return
  const countries = [...list.querySelectorAll('section')].map((section) => {
    const name = section.querySelector('h3')
    return {
      section,
      linked: page.querySelector(`a[href="#${name?.id ?? ''}"]`)?.parentElement,
      articles: [...section.querySelectorAll('figure')].map((article) => ({
        article,
        text: fold(`${name?.textContent ?? ''} ${article.textContent}`),
      })),
    }
  })
  const show = () => {
    const words = fold(field.value).split(' ')
    let count = 0
    for (const { section, linked, articles } of countries) {
      let inCountry = 0
      for (const { article, text } of articles) {
        article.hidden = !words.every((word) => text.includes(word))
        if (!article.hidden) inCountry += 1
      }
      section.hidden = inCountry === 0
      if (linked) linked.hidden = section.hidden
      count += inCountry
    }
    shown.textContent = String(count)
    if (field.value !== '') list.open = true
  }
  field.addEventListener('input', show)
  finder.hidden = false
  // The browser may have kept what was typed before.
  if (field.value !== '') show()
}
