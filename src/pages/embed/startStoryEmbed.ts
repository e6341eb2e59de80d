import '../../ui/base.css'
import './looks.css'
import './OldStory.module.css'
import { inlinedText } from '../../data/inlined'
import type { Language } from '../../domain/languages'
import { queriesInOldLink } from './oldStoryLink'
import { formatsOf } from '../../text/formats'
import { startEmbed } from './startEmbed'
import { MAP_QUESTIONS_FILE, type MapQuestions } from './embedFiles'

const words = JSON.parse(inlinedText(MAP_QUESTIONS_FILE) ?? '{}') as MapQuestions
const questions = new Map(words.questions)
const { day } = formatsOf(document.documentElement.lang as Language)

/** Only plain values of the atlas's own parameters, so that no text of a reader is left. */
const ownQuery = (query: string): URLSearchParams =>
  new URLSearchParams(
    [...new URLSearchParams(query)].filter(
      ([name, value]) => words.parameters.includes(name) && /^[\w,.-]{1,200}$/.test(value),
    ),
  )

const nameOf = (query: URLSearchParams): string => {
  const [theme, on] = [query.get('theme') ?? words.theme, query.get('on') ?? '']
  const isRoutes =
    query.get('view') === 'routes' || (query.get('routes') === 'on' && query.get('country') === null)
  const evidence = query.get('evidence') === 'children' ? 'children' : 'anyone'
  const question = [
    isRoutes ? 'routes' : '',
    `${theme}/${query.get('instrument')}`,
    `${theme}/${query.get('sub')}/${evidence}`,
    `${theme}/main/${evidence}`,
    `${words.theme}/main/${evidence}`,
  ]
    .map((id) => questions.get(id))
    .find(Boolean)
  const shownDay = /^\d{4}-[01]\d-[0-3]\d$/.test(on) ? on : words.day
  return question?.replace('<day/>', day(shownDay)) ?? ''
}

const showMaps = (place: HTMLElement): void => {
  const items = queriesInOldLink(window.location.hash.slice(1)).map((each) => {
    const query = ownQuery(each)
    const link = document.createElement('a')
    Object.assign(link, {
      href: `${place.dataset['maps']}?${query.toString().replaceAll('%2C', ',')}`,
      target: '_blank',
      rel: 'noopener',
      textContent: nameOf(query),
    })
    const item = document.createElement('li')
    item.append(link)
    return item
  })
  place.querySelector('ol')?.replaceChildren(...items)
  place.hidden = items.length === 0
}

const start = (): void => {
  const element = document.getElementById('atlas')
  const place = document.querySelector<HTMLElement>('[data-maps]')
  if (!element || !place) return
  showMaps(place)
  startEmbed(element)({ query: () => '', show: () => undefined })
}

start()
