import { test } from 'vitest'
import { playChains } from './testChain.server'

test('whatever happens to people, places and agreements, the database says what a list on paper says', () =>
  playChains(60))
