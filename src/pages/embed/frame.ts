import { asksForState, readLooks } from '../../embed/embedLooks'
import { scaleTextures } from '../../map/paint/textures'
import { painted } from '../../ui/painted'
import { answerHost } from './answerHost'
import { applyAccent, applyRoom, linkToState, showPressedAddresses } from './applyLooks'
import { startCountry } from './chooseCountry'
// A country's page is HTML that no script draws: its styles come with the script of all frames.
import '../../ui/base.css'
import './looks.css'
import '../../map/markup/cutOut.module.css'
import '../../map/markup/marks.module.css'
import '../../atlas/panel/LawArticles.module.css'
import '../../atlas/panel/Provenance.module.css'
import './Choose.module.css'
import './EmbedCountry.module.css'
import './EmbedFooter.module.css'

const root = document.documentElement
const { search } = window.location
const looks = readLooks(search)
const isAsked = asksForState(search)

// A classic script in an embed's head, before the styles: a dark page must not be painted light first.
applyRoom(root, looks)

// A script that fails shows the page's note at once; the note is hidden once the page is ready (ui/base.css).
window.addEventListener('error', () => (root.dataset['failed'] = ''), true)

// The page has one state as it is built. Until another one is drawn, nothing is shown and links lead to it.
if (isAsked) root.dataset['asked'] = ''

/** Resolves once the frame is in sight of its reader, or asked for another state by its host. */
const seen = (asked: Promise<void>): Promise<void> =>
  new Promise((resolve) => {
    const observer = new IntersectionObserver((entries) => {
      if (entries.some(({ isIntersecting }) => isIntersecting)) resolve()
    })
    observer.observe(root)
    void asked.then(resolve)
  })

/** Adds what the page needs once it is painted: the fonts, and the scripts of a page that React hydrates. */
const addLater = ({ content }: HTMLTemplateElement): void => {
  delete root.dataset['still']
  document.head.append(content)
}

/** Keeps the textures of a still map legible; a script that draws the map does so itself. */
const attachTextureScale = (map: HTMLElement): void => {
  const sizes = new ResizeObserver(() => {
    for (const svg of map.querySelectorAll<SVGSVGElement>('svg[data-map]'))
      scaleTextures(svg, svg.getScreenCTM()?.a ?? 1)
  })
  for (const form of map.querySelectorAll('[data-form]')) sizes.observe(form)
}

const accent = () => applyAccent(root, looks)
// A frame that is out of sight has no animation frame.
window.addEventListener('load', accent)

document.addEventListener('DOMContentLoaded', () => {
  // The first frame is painted with the styles, which the accent reads.
  requestAnimationFrame(accent)
  const later = document.querySelector<HTMLTemplateElement>('template[data-later]')
  const isHydrated = later?.content.querySelector('script') != null
  // A picture that nobody has asked to change is whole as it is.
  const isStill = isHydrated && !isAsked && !looks.hasPlay
  if (isHydrated && isAsked) linkToState(search)
  if (isStill) root.dataset['still'] = ''
  showPressedAddresses()
  const host = answerHost(document.body)
  if (!isHydrated) {
    host.show(startCountry())
    root.dataset['ready'] = ''
  }
  for (const map of document.querySelectorAll<HTMLElement>('[data-panels]')) attachTextureScale(map)
  void painted()
    .then(() => (isStill ? seen(host.asked) : undefined))
    .then(() => later && addLater(later))
})
