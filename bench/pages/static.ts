import { PALETTE, pairsOf, routePath } from './shared/style'
import { host, onChange, showTip } from './shared/stage'

// The map is in the HTML already (peers/prerenderStatic.ts): this only makes it answer.
const svg = host.querySelector('svg')!
const routes = svg.querySelector('.routes')!
const places = [...svg.querySelectorAll<SVGPathElement>('.country')].map((shape) => {
  const [x = 0, y = 0] = shape.dataset['at']!.split(',').map(Number)
  return [x, y] as const
})

svg.addEventListener('mouseover', (event) => {
  showTip((event.target as SVGElement).dataset['name'] ?? '', event)
})

onChange(({ shift, region, routes: count }, change) => {
  if (change === 'theme') {
    PALETTE.forEach((_, index) => {
      svg.style.setProperty(`--c${index}`, PALETTE[(index + shift) % PALETTE.length]!)
    })
  }
  if (change === 'filter') svg.classList.toggle('filtered', region !== null)
  if (change === 'routes') {
    routes.innerHTML = pairsOf(places, count)
      .map(([from, to]) => `<path d="${routePath(from, to)}"/>`)
      .join('')
  }
})
window.stage.isDrawn = true
