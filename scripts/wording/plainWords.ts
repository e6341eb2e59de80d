/** A word or phrase that English texts avoid, and what they say instead. */
export interface Avoided {
  readonly said: RegExp
  readonly better: string
  /** Names and set phrases in which the word is right. */
  readonly butNot?: RegExp
}

/** Words that say nothing to a stranger, or say something else: docs/glossary.md has the terms. */
export const AVOIDED: readonly Avoided[] = [
  // Things neither stand nor lie nor speak.
  {
    said: /\bstands? (?:with|last|first|beside|between|here|below|above|in|on|as|for)\b/i,
    better: 'is, has, comes',
  },
  { said: /\b(?:it|them|which|what|that|list|names?|numbers?) stands?\b/i, better: 'is' },
  { said: /\b(?:lies|lie|lay|lying)\b(?! behind)/i, better: 'is' },
  {
    said: /\b(?:sources?|maps?|lists?|reports?|documents?|figures?|stripes|tables?|page) (?:do(?:es)? not |cannot |can )?(?:tell|tells|know|knows|speak|speaks|are silent|is silent)\b/i,
    better: 'say, show, cover',
  },
  { said: /\bas far as (?:\w+ )*(?:tell|tells|known)\b/i, better: 'in our sources; not known otherwise' },
  { said: /\bknows? later\b/i, better: 'also uses later ones' },
  { said: /\b(?:told|tell) (?:of|here|by)\b/i, better: 'described, given' },
  { said: /\b(?:carries|carry|carried|carrying)\b(?! out)/i, better: 'has, includes, saved' },
  { said: /\bcarr(?:y|ies|ied|ying) (?:it|them|this|that) out\b/i, better: 'implement' },
  // Words of printers and tailors.
  { said: /\b(?:the|on|of|its) paper\b/i, better: 'background' },
  { said: /\bink\b/i, better: 'text colour' },
  { said: /\b(?:the|a|its|no) tips?\b/, better: 'label' },
  { said: /\bsheet\b/i, better: 'panel' },
  { said: /\b(?:upright|level) and\b/i, better: 'vertical, horizontal' },
  // Terms of comparison.
  { said: /\bhorizon\b/i, better: 'up to 2007' },
  { said: /\b(?:verdicts?|judged)\b/i, better: 'match, compared' },
  {
    said: /\b(?:fits?|fitting|do not fit|does not fit)\b(?! (?:on|in|into)\b)/i,
    better: 'counts, matches the filters',
    butNot: /where they fit|fits its frame/g,
  },
  {
    said: /\b(?:are|leaves?|leaving|turn out|left) (?:it )?open\b(?! (?:whether|to)\b)|(?:\}|#) open\b|\bopen ones\b|^open(?: \(|:)|[:.] open[,:]/i,
    better: 'not known',
  },
  { said: /\b(?:laxly|laxer)\b/i, better: 'more broadly' },
  // Children in particular, and people of any age.
  {
    said: /\bin general\b/i,
    better: 'not specific to children',
    butNot: /\btrafficking (?:in human beings )?in general/g,
  },
  {
    said: /\b(?:stated|documented|known|says?|said|told|recorded|written) of (?:it|them|both|the two|children|\{|this|each|a |anyone|countries)/i,
    better: 'about',
  },
  {
    said: /\bof the two\b(?=[.,;:]|$| (?:is|are|was|could|can|has|have|did|that|which)\b)/i,
    better: 'name them: countries, sides',
  },
  { said: /(?<!not )\bmentioned as\b/i, better: 'named as' },
  { said: /\bplans? (?:on|for) children\b/i, better: 'plan on child trafficking' },
  { said: /\btrafficked (?:out of|into)\b/i, better: 'from, to' },
  // Time.
  { said: /\bby then or later\b/i, better: 'party, date of joining unknown' },
  { said: /\bnot known to be\b/i, better: 'not bound by …; not known since' },
  { said: /\bone year on\b/i, better: 'one year later' },
  { said: /\b(?:on|by) a wish\b/i, better: 'on request' },
  { said: /\bat (?:large|hand)\b/i, better: 'in general, here' },
  // The actions of a browser.
  {
    said: /\btake(?:n|s)? (?:\w+ )?away\b|\btaking away\b|\bto keep it\b|\bkept as (?:of|they)\b/i,
    better: 'download, save',
  },
  { said: /\banew\b/i, better: 'again, reload' },
  { said: /\b(?:being fetched|fetch|fetches|fetched)\b/i, better: 'load' },
  { said: /\barrived?\b/i, better: 'load' },
  {
    said: /\bload whole\b|\b(?:whole (?:list|comparison|page|file|table)|of (?:it|them) whole)\b/i,
    better: 'complete, all',
  },
  { said: /\bwithout a network\b/i, better: 'offline' },
  { said: /\bIs there a connection\b/i, better: 'Check your connection.' },
  { said: /\bunforeseen\b/i, better: 'unexpected' },
  // Prepositions and inversions of another language.
  { said: /(?<=^|[.?!:;] )Beside\b(?! (?:each|every)\b)/, better: 'Next to, besides' },
  { said: /\bbesides\b[.,)]?$/i, better: 'also' },
  {
    said: /, as (?:the \w+ (?:is|are|do|does|has|have|leave|leaves|can|cannot)|they|it|no|our|we)\b/i,
    better: 'because',
  },
  {
    said: /\b(?:for want of|thereof|therein|herein|hitherto|whilst|amongst|upon)\b/i,
    better: 'without, which states, of it',
  },
  { said: /\bneeds? (?:not|be)\b/i, better: 'does not need' },
  { said: /\b(?:is|are|be|to do|do) not yet to\b/i, better: 'does not by itself' },
  { said: /\bon its own\b/i, better: 'separately, in its own name' },
  {
    said: /\b(?:documented|known|copied|drawn) in part\b|\bin part (?:general|copies)\b/i,
    better: 'partly',
  },
  {
    said: /\b(?:proofs?|nations?|corridors?|category|categories|legend|widgets?)\b/i,
    better: 'source, country, route, class, key, frame',
    butNot: /United Nations|corridors\.(?:csv|json)/g,
  },
  { said: /\b(?:spares?|sparing)\b/i, better: 'protect from punishment' },
  { said: /\bchild (?:prostitut|pornograph)/i, better: 'sexual exploitation of children' },
]

/** A thing with the name that every text gives it, and the names that another text might give it. */
export interface OneTerm {
  readonly name: string
  readonly not: RegExp
  readonly butNot?: RegExp
}

export const ONE_TERM: readonly OneTerm[] = [
  { name: 'partly known', not: /\b(?:partly documented|documented in part)\b/i },
  { name: 'sub-region', not: /\bsubregions?\b/i },
  { name: 'leading institution', not: /\binstitutions? that leads?\b(?! the)|\blead institutions?\b/i },
  { name: 'our sources do not say', not: /\bsources? (?:do(?:es)?|did) not (?:tell|state|know)\b/i },
  { name: 'non-punishment', not: /\bnon-?prosecution\b|\bimpunity\b/i },
  { name: 'National Action Plan', not: /\bNational (?:Plan of Action|Plan)\b/ },
  {
    name: 'removal of organs',
    not: /\b(?:taking|harvesting) (?:of|in) organs\b|\borgan (?:harvesting|trafficking)\b/i,
  },
  { name: 'use of children in armed conflict', not: /\bchild soldiers?\b/i },
  { name: 'child trafficking', not: /\bchildren trafficking\b|\btrafficking in minors\b/i },
  { name: 'anti-trafficking', not: /\bantitrafficking\b|\bcounter-?trafficking\b/i },
  { name: 'offline', not: /\bwithout a (?:network|connection)\b/i },
  { name: 'reload', not: /\brefresh\b/i },
  { name: 'website or site', not: /\bweb[ -]sites?\b/i },
  { name: 'email', not: /\be-mail\b/i },
  { name: 'per cent or %', not: /\bpercent\b/i },
  { name: 'Kosovo*', not: /\bKosova\b/ },
  { name: '-isation', not: /\b\w+ization\b/, butNot: /Organization/g },
  { name: 'colour', not: /\bcolors?\b/i },
]
