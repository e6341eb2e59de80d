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

/** The window's share above which a finding counts as being read. */
const READING_LINE = 0.4

/**
 * Lets the figure follow the text: in each section with several figures, the one belonging to the finding that is
 * being read, or that the keyboard is in, is shown. Without it, or where the page has no room for it, every figure
 * stands beside its own text.
 */
export const tellStory = (root: ParentNode): void => {
  if (typeof IntersectionObserver === 'undefined') return
  for (const section of root.querySelectorAll<HTMLElement>('[data-section]')) {
    const findings = [...section.querySelectorAll<HTMLElement>(':scope > [data-finding]')]
    if (findings.filter((finding) => finding.querySelector('figure')).length > 1)
      tellSection(section, findings)
  }
}

const tellSection = (section: HTMLElement, findings: readonly HTMLElement[]): void => {
  const show = (current: HTMLElement | undefined) => {
    for (const finding of findings) finding.toggleAttribute('data-current', finding === current)
  }
  const begun = new Set<Element | null>()
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        if (isIntersecting) begun.add(target)
        else begun.delete(target)
      }
      show(findings.findLast(({ firstElementChild }) => begun.has(firstElementChild)) ?? findings[0])
    },
    // All that lies above the reading line, however far up.
    { rootMargin: `100000px 0px -${(1 - READING_LINE) * 100}% 0px` },
  )
  // In a story a finding has no box of its own; its text has.
  for (const { firstElementChild } of findings) if (firstElementChild) observer.observe(firstElementChild)
  section.addEventListener('focusin', ({ target }) => {
    const finding = findings.find((one) => target instanceof Node && one.contains(target))
    if (finding) show(finding)
  })
  show(findings[0])
  section.dataset['story'] = ''
}
