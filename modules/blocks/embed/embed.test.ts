import fc from 'fast-check'
import { expect, test } from 'vitest'
import { renderBlock } from '~/modules/learner/render.server'
import goldens from '../golden/embed.1.json'
import { problemsOf } from '../schemas'
import { frameOrigins, siteAt, siteNames, sites } from './sites'

const golden = goldens[0]!.content
const block = { id: 'block1', type: 'embed', version: 1, content: golden }
const problems = (change: object, when: 'saving' | 'publishing' = 'publishing') =>
  problemsOf({ ...block, content: { ...golden, ...change } }, when)

test.each([
  ['https://www.geogebra.org/m/qMYUtvBs', 'geogebra', 'qMYUtvBs'],
  ['https://www.geogebra.org/material/iframe/id/qMYUtvBs/width/800', 'geogebra', 'qMYUtvBs'],
  [
    'https://sketchfab.com/3d-models/robot-gripper-0123456789abcdef0123456789abcdef',
    'sketchfab',
    '0123456789abcdef0123456789abcdef',
  ],
  ['https://phet.colorado.edu/nl/simulations/ohms-law', 'phet', 'ohms-law'],
  ['https://phet.colorado.edu/sims/html/ohms-law/latest/ohms-law_nl.html', 'phet', 'ohms-law'],
  ['https://www.tinkercad.com/things/5WfsFbLkD3f-my-part', 'tinkercad', '5WfsFbLkD3f'],
  [
    'https://forms.office.com/Pages/ResponsePage.aspx?id=abcDEF123-_abcDEF123',
    'microsoftForms',
    'abcDEF123-_abcDEF123',
  ],
])('%s is known', (address, site, itemId) => {
  expect(siteAt(address)).toEqual({ site, itemId })
})

test.each([
  'http://www.geogebra.org/m/qMYUtvBs',
  'https://www.geogebra.org.evil.nl/m/qMYUtvBs',
  'https://evil.nl/www.geogebra.org/m/qMYUtvBs',
  'https://www.geogebra.org@evil.nl/m/qMYUtvBs',
  'https://www.geogebra.org:8443/m/qMYUtvBs',
  'https://x:y@www.geogebra.org/m/qMYUtvBs',
  'https://sub.geogebra.org/m/qMYUtvBs',
  'https://www.geogebra.org/m/%22onload',
  'https://forms.office.com/Pages/ResponsePage.aspx?id="><script>',
  'https://phet.colorado.edu/nl/about',
  'javascript:alert(1)',
  'geogebra',
  '',
])('%s is not', (address) => {
  expect(siteAt(address)).toBeUndefined()
})

test('whatever may be saved leads to a frame of its own site, over https', () => {
  fc.assert(
    fc.property(fc.constantFrom(...siteNames), fc.string({ maxLength: 60 }), (site, itemId) => {
      if (problems({ site, itemId }, 'saving').length > 0) return
      expect(frameOrigins).toContain(new URL(sites[site].frame(itemId)).origin)
      expect(sites[site].hosts).toContain(new URL(sites[site].page(itemId)).hostname)
    }),
  )
  for (const site of siteNames) for (const origin of sites[site].frames) expect(new URL(origin).origin).toBe(origin)
})

test('on paper there is an address and no frame', () => {
  const html = renderBlock(block, 'nl')
  expect(html).toContain('href="https://phet.colorado.edu/en/simulations/circuit-construction-kit-dc"')
  expect(html).not.toMatch(/<iframe|<button/)
})

test('what is missing is told where it is', () => {
  expect(problems({})).toEqual([])
  expect(problems({ text: '' })).toEqual([{ path: 'text', key: 'embedTextMissing' }])
  expect(problems({ site: '', itemId: '' })).toEqual([{ path: 'site', key: 'embedMissing' }])
  expect(problems({ itemId: '../x' }, 'saving')).toEqual([{ path: '', key: 'broken' }])
  expect(problems({ site: 'evil' }, 'saving')).toEqual([{ path: 'site', key: 'broken' }])
})
