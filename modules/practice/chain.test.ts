import { test } from 'vitest'
import { playMany } from './testPracticeModel.server'

test('whatever hub and company do with a question, it stands as what happened says', () => playMany(60), 60_000)
