import { test } from 'vitest'
import { playMany } from './testAgreementModel.server'

// The reasons of the short form, in agreementModel.test.ts, at full length.
test('5,000 stories of an agreement', () => playMany(5000), 3_600_000)
