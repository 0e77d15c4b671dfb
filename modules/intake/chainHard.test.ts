import { test } from 'vitest'
import { playChains } from './testChain.server'

// The stories of the short form, in chain.test.ts, at full length.
test('20,000 stories of people, places and agreements are as a list on paper', () => playChains(20_000), 3_600_000)
