/** Marks in the contents the section being read: the last with its heading in the window's upper third. */
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
    // A band a little above the middle of the window: the section that crosses it is being read.
    { rootMargin: '-30% 0px -69% 0px' },
  )
  for (const { section } of sections) observer.observe(section)
}

const READING_LINE = 0.4

/** Shows in a section with several figures that of the finding being read or focused, where there is room. */
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
    { rootMargin: `100000px 0px -${(1 - READING_LINE) * 100}% 0px` },
  )
  // In a story a finding has `display: contents`, so its text is observed.
  for (const { firstElementChild } of findings) if (firstElementChild) observer.observe(firstElementChild)
  section.addEventListener('focusin', ({ target }) => {
    const finding = findings.find((one) => target instanceof Node && one.contains(target))
    if (finding) show(finding)
  })
  show(findings[0])
  section.dataset['story'] = ''
}
