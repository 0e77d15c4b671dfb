import { test } from 'vitest'
import { playMany } from './testAgreementModel.server'

test(
  'whatever is sent, signed, sent again, waited and ended: an agreement is in force with all signatures of one sheet, and never else',
  () => playMany(40),
  120_000,
)
