import { afterEach, beforeEach, expect, test } from 'vitest'
import { letters, lettersIn, sheetsIn } from '~/modules/packages/paper/pdfText.server'
import { setInType } from '~/modules/packages/paper/setInType.server'
import { checkSheet } from './checkSheet.server'
import { hashOfBytes, sendSheet } from './sendSheet.server'
import { setSheet } from './setSheet.server'
import type { SheetContent } from './sheetDocument'
import { signedCopy } from './signedCopy.server'
import { writeTerms } from './termsFor.server'
import { addBegun, openAgreements, signAll, type World } from './testAgreements.server'

const at = Date.UTC(2026, 8, 1, 9)
let world: World
beforeEach(async () => {
  world = await openAgreements()
})
afterEach(() => world.close())

async function sent(values = {}) {
  const agreementId = await addBegun(world, 'sem', {
    at,
    values,
    candidate: { name: 'Sem “Łukasz” van den Berg-Óskarsdóttir' },
  })
  const answer = await sendSheet(world.db, world.files, world.bram, agreementId, { now: at, set: setInType })
  const { sheetId } = answer as { sheetId: string }
  const sheet = await world.db
    .selectFrom('agreementSheet')
    .where('id', '=', sheetId)
    .selectAll()
    .executeTakeFirstOrThrow()
  return { sheetId, sheet, pdf: await world.files.read(sheet.sha256) }
}

test('a sheet says in the words of the field who, where, when, how many hours, and that its terms are an example', async () => {
  const appointments = 'Reiskosten: \\#set text(9pt) $x$ @ref <b> *vet*\nTweede regel'
  const { pdf, sheet, sheetId } = await sent({ appointments, days: [1, 2, 3, 4], schoolDay: '5', domain: 'Techniek' })
  const text = await lettersIn(pdf)
  for (const words of [
    'Praktijkovereenkomst met bpv-blad',
    'Overeenkomst 1, blad 1',
    'Gemaakt op 1 september 2026',
    'Sem “Łukasz” van den Berg-Óskarsdóttir',
    'Vakcollege Techniek',
    'Vos Fijnmechanica',
    'Erkend door SBB voor crebo 25342',
    'Monteur mechatronica',
    'Mbo-niveau 2',
    '850 klokuren per studiejaar',
    '610 klokuren',
    'maandag, dinsdag, woensdag, donderdag',
    'Praktijkopleider',
    'Bpv-docent',
    'Dit is een voorbeeld.',
    appointments.split('\n')[0]!,
    'Handtekening',
  ])
    expect(text, words).toContain(letters(words))
  expect(text).not.toContain(letters('Zo is dit blad getekend'))
  const again = await setSheet(JSON.parse(sheet.content) as SheetContent, setInType)
  expect(hashOfBytes(again as Uint8Array)).toBe(sheet.sha256)

  await signAll(world, sheetId, at + 3_600_000)
  const copy = (await signedCopy(world.db, world.files, sheetId, setInType, at)) as Buffer
  const signed = await lettersIn(copy)
  for (const words of [
    'Zo is dit blad getekend',
    'Sofie Willemsen',
    '1 september 2026 om 12.00 uur',
    'Met de link in de e-mail',
    sheet.sha256,
  ])
    expect(signed, words).toContain(letters(words))
  expect(await sheetsIn(copy)).toBe((await sheetsIn(pdf)) + 1)
  expect(hashOfBytes((await signedCopy(world.db, world.files, sheetId, setInType)) as Buffer)).toBe(hashOfBytes(copy))
  expect(await checkSheet(world.db, hashOfBytes(pdf))).toMatchObject({ signed: 3, isSignedCopy: false })
  expect(await checkSheet(world.db, hashOfBytes(copy))).toMatchObject({ signed: 3, isSignedCopy: true })
  expect(await checkSheet(world.db, hashOfBytes(Buffer.concat([copy, Buffer.from('\n')])))).toBeUndefined()
})

test('own terms of a programme come on the sheets after their day, and a hub writes none for another', async () => {
  const terms = {
    text: 'Artikel 1. Wij spreken af dat de student elke dag iets leert in het bedrijf.',
    validFrom: '2026-09-01',
  }
  await writeTerms(world.db, world.bram, 'bbl', terms, at)
  const { pdf } = await sent()
  const text = await lettersIn(pdf)
  expect(text).toContain(letters(terms.text))
  expect(text).toContain(letters('Deze voorwaarden gelden vanaf 1 september 2026.'))
  expect(text).not.toContain(letters('Dit is een voorbeeld.'))
  expect(await writeTerms(world.db, world.bram, 'vakcollege', terms, at)).toBeUndefined()
})
