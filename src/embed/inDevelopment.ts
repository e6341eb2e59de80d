// The development server has one page for all kinds: `embed.html`, `embed.html#country`, `embed.html#compare`.
switch (window.location.hash) {
  case '#country':
    void import('./country')
    break
  case '#compare':
    void import('./compare')
    break
  default:
    void import('./map')
}
