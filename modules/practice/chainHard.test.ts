import { test } from 'vitest'
import { playMany } from './testPracticeModel.server'

test(
  'whatever hub and company do with a question, two thousand times, it stands as what happened says',
  () => playMany(2000),
  1_200_000,
)
