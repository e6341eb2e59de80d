/** Text that someone may write to break a page or another reader's trust. */
export const HOSTILE_TEXTS = [
  '<script>document.documentElement.dataset.broken = "1"</script>',
  '<img src=x onerror="document.documentElement.dataset.broken = 1">',
  '"><svg onload=alert(1)>',
  '</title><style>body{display:none}</style>',
  '{{constructor.constructor("alert(1)")()}}',
  '${alert(1)}',
  'javascript:alert(1)',
  'https://example.com/<b>bold</b>',
  '&lt;b&gt; &amp; &#x3c;',
  '\u202Eright to left\u2066',
  '\u0000\u0007\u001b[31m',
  '\uD800 half',
  'e\u0301'.repeat(50),
  'x'.repeat(3000),
  '<b>29 of 51</b> {count, plural, other {#}}',
  ']]>--></textarea>',
] as const
