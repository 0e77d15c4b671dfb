import { expect, test } from 'vitest'
import type { Licence } from '~/modules/blocks/licence'
import { fixtureModule } from '~/modules/learner/fixture.server'
import { lom12 } from './lom12'
import { lom2004 } from './lom2004'

test.each([
  ['SCORM 1.2', (licence?: Licence) => lom12(fixtureModule({ licence }), 'fixture')],
  ['SCORM 2004', (licence?: Licence) => lom2004(fixtureModule({ licence }))],
])('what a package of %s says of itself names its open licence, and that CC0 asks nothing', (_format, said) => {
  const restrictions = (text: string) => /opyrightandotherrestrictions>.*?>(yes|no)</i.exec(text)?.[1]
  expect(said('CC-BY-4.0')).toContain('CC BY 4.0, https://creativecommons.org/licenses/by/4.0/')
  expect(said()).not.toContain('creativecommons')
  expect([said('CC-BY-SA-4.0'), said('CC0-1.0'), said()].map(restrictions)).toEqual(['yes', 'no', 'yes'])
})
