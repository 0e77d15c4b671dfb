import { expect, test } from 'vitest'
import { stillFrame } from './stillFrame.server'

test('whatever stands in a page, its frame is one element that runs nothing, with our own script behind it', () => {
  const page = '<p title="a" onclick="x()">&amp; &quot; "></iframe><script>alert(1)</script>'
  const html = stillFrame(page, 'once')
  const [, attributes, rest] = /^<iframe ((?:[\w-]+="[^"]*" ?)+)><\/iframe>(.*)$/s.exec(html)!
  expect(attributes).toContain('sandbox="allow-same-origin"')
  const given = /srcdoc="([^"]*)"/.exec(attributes!)![1]!
  expect(given.replaceAll('&quot;', '"').replaceAll('&amp;', '&')).toBe(page)
  expect(rest).toMatch(/^<script nonce="once">.*<\/script>\s*$/s)
  expect(rest!.match(/<\/?script/gi)).toHaveLength(2)
})
