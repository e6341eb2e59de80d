import { expect, it } from 'vitest'
import { usedMessages } from '../../../src/build/writePage'

const messages = {
  'panel.close': 'Close',
  'panel.closed': 'Closed',
  'class.plans.main.yes': 'Yes',
  'class.plans.main.no': 'No',
  'timeline.since.from': 'From',
  'timeline.step': 'Step',
  'treatyDates.none': 'None',
}

it.each([
  ['a whole id', 't("panel.close")', ['panel.close']],
  [
    'one in another kind of quotation marks',
    "e?'timeline.step':`panel.closed`",
    ['panel.closed', 'timeline.step'],
  ],
  ['a template', 't(`class.plans.${e}.${n}`)', ['class.plans.main.yes', 'class.plans.main.no']],
  ['a template in a template', 't(`timeline.${e?``:`${e}.`}${n}`)', ['timeline.since.from', 'timeline.step']],
  ['what is joined', 't("timeline."+e)', ['timeline.since.from', 'timeline.step']],
  ['no id', 'document.querySelector("[data-page]").panel.close', []],
])('a page holds the messages that its script names by %s', (_, script, ids) => {
  expect(Object.keys(usedMessages(script, messages)).toSorted()).toEqual(ids.toSorted())
})
