import { describe, expect, it } from 'vitest'
import { leaveUrlFrom } from '../../../../src/build/settings'

describe('the address to leave for', () => {
  it('is that of the build, where it gives one', () => {
    expect(leaveUrlFrom('https://www.example.org/news')).toBe('https://www.example.org/news')
  })

  it.each([undefined, '', ' '])('is a page of the weather where the build says nothing (%j)', (given) => {
    expect(leaveUrlFrom(given)).toBe('https://worldweather.wmo.int/')
  })

  it.each([
    ['weather', /not an absolute address/],
    ['http://www.example.org/', /must be https/],
    ['javascript:alert(1)', /must be https/],
    ['https://someone:secret@example.org/', /must not contain a password/],
  ])('stops the build where it is %s', (given, why) => {
    expect(() => leaveUrlFrom(given)).toThrow(why)
  })
})
