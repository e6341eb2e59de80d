/** Paths of icons of 16 px, by name. */
export const ICON_PATHS = {
  chevron: 'M4 6.5 8 10.5 12 6.5',
  back: 'M9.5 4 5.5 8 9.5 12',
  plus: 'M8 3V13M3 8H13',
  minus: 'M3 8H13',
  close: 'M4 4 12 12M12 4 4 12',
  search: 'M7 2.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9M10.3 10.3 14 14',
  more: 'M3.4 7.6v.8M8 7.6v.8M12.6 7.6v.8M3 8h.8M7.6 8h.8M12.2 8h.8',
  share: 'M8 10V2M5 4.5 8 1.5l3 3M4 7H2.5v7h11V7H12',
  clock: 'M8 2a6 6 0 1 0 0 12a6 6 0 1 0 0-12M8 5V8.4L10.2 9.8',
  agrees: 'M3 8.5 6.5 12 13 4.5',
  differs: 'M3 6H13M3 10H13M10.5 2.5 5.5 13.5',
  'cannot-be-judged': 'M2 8H6M10 8H14',
} as const
