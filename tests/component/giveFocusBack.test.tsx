import { beforeEach, expect, it } from 'vitest'
import { giveFocusBack } from '../../src/text/lazyPart'

const element = (name: string): HTMLElement => {
  const found = document.querySelector<HTMLElement>(name)
  if (!found) throw new Error(`There is no ${name}.`)
  return found
}

beforeEach(() => {
  document.body.innerHTML = '<button></button><input /><dialog><a href="#"></a></dialog>'
})

it('gives the focus back to what opened a dialog where it was lost with that', () => {
  giveFocusBack(element('button'))
  expect(document.activeElement).toBe(element('button'))
  element('a').focus()
  giveFocusBack(element('button'))
  expect(document.activeElement).toBe(element('button'))
})

it('leaves a reader where they have gone on to', () => {
  element('input').focus()
  giveFocusBack(element('button'))
  expect(document.activeElement).toBe(element('input'))
})
