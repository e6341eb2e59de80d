/**
 * Marks in the contents of a page which section is being read: the last one whose heading has come up to the upper
 * third of the window. Without it the contents are links all the same.
 */
export const markCurrentSection = (root: Document | HTMLElement): void => {
  const contents = root.querySelector('[data-contents]')
  if (!contents || typeof IntersectionObserver === 'undefined') return
  const links = [...contents.querySelectorAll<HTMLAnchorElement>('a[href^="#"]')]
  const sections = links.flatMap((link) => {
    const section = document.getElementById(link.hash.slice(1))?.closest('section')
    return section ? [{ link, section }] : []
  })
  const inSight = new Set<Element>()
  const mark = () => {
    const current = sections.find(({ section }) => inSight.has(section))
    if (!current) return
    for (const { link } of sections) {
      if (link === current.link) link.setAttribute('aria-current', 'true')
      else link.removeAttribute('aria-current')
    }
  }
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        if (isIntersecting) inSight.add(target)
        else inSight.delete(target)
      }
      mark()
    },
    // A band a little above the middle of the window: the section that crosses it is the one being read.
    { rootMargin: '-30% 0px -69% 0px' },
  )
  for (const { section } of sections) observer.observe(section)
}
