import { join } from 'node:path'
import { type OpenDatabase, openDatabase } from '~/db/connection.server'
import { expect, expectNoBarriers, test } from './leerbank'

const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }

test('a hub proposes a place, the candidate says yes on a phone, the company by its link, and the hub places them', async ({
  as,
  visitor,
  server,
}) => {
  const { sqlite, close } = openDatabase(join(server.dataDir, 'leerbank.sqlite'))
  const linkOf = (side: string) =>
    sqlite
      .prepare('select secret from answerLink where side = ? order by rowid desc limit 1')
      .pluck()
      .get(side) as string
  addPeople(sqlite)

  const bram = await as('bram')
  await bram.goto('/work-places/match-place')
  await expect(bram.getByText('Erkenning niet opgezocht').first()).toBeVisible()
  await bram.getByRole('button', { name: 'Noteer' }).click()
  await expect(bram.getByText('Erkend door SBB').first()).toBeVisible()
  await bram.goto('/matching?candidate=match-application')
  const first = bram.getByRole('listitem').filter({ hasText: 'Past het best' })
  await expect(first.getByText('Monteur in Steenwijk')).toBeVisible()
  await expect(first.getByText('Hetzelfde crebo: 25342')).toBeVisible()
  await first.getByRole('checkbox').check()
  await bram.getByLabel('Wil je er iets bij schrijven?').fill('Dicht bij huis.')
  await bram.getByRole('button', { name: 'Stel voor aan Wouter Match' }).click()
  await expect(bram.getByText('De kandidaat is gevraagd.', { exact: false })).toBeVisible()

  const candidate = await visitor({ ...phone, javaScriptEnabled: false })
  await candidate.goto(`/answers/${linkOf('candidate')}`)
  await expect(candidate.getByRole('heading', { name: 'Wil je deze leerwerkplek?' })).toBeVisible()
  await expect(candidate.getByText('Dicht bij huis.')).toBeVisible()
  await candidate.getByLabel('Mijn e-mailadres', { exact: false }).uncheck()
  await candidate.getByRole('button', { name: 'Ja, ik wil deze plek' }).click()
  await expect(candidate.getByRole('heading', { name: 'Je zei ja' })).toBeVisible()

  const company = await visitor(phone)
  await company.goto(`/answers/${linkOf('company')}`)
  await expect(company.getByText('Telefoon: 06 12345678')).toBeVisible()
  await expect(company.getByText('wouter@match.example')).toBeHidden()
  await expectNoBarriers(company, 'a company that is asked')
  await company.getByRole('button', { name: 'Ja, welkom' }).click()
  await expect(company.getByRole('heading', { name: 'Jullie zeggen ja' })).toBeVisible()

  await bram.goto('/matching')
  await bram.getByRole('button', { name: 'Plaats Wouter Match' }).click()
  await expect(bram.getByText('Geplaatst.', { exact: false })).toBeVisible()
  await bram.goto('/work-places/match-place')
  await expect(bram.getByText('1 van 1 bezet')).toBeVisible()
  close()
})

type Sqlite = OpenDatabase['sqlite']

/** Somebody who seeks a place, and a place for them, of this journey alone. */
function addPeople(sqlite: Sqlite) {
  const insert = (table: string, row: Record<string, unknown>) =>
    sqlite
      .prepare(`insert into ${table} (${Object.keys(row)}) values (${Object.keys(row).map(() => '?')})`)
      .run(...Object.values(row))
  const now = Date.now()
  const who = {
    name: 'Wouter Match',
    email: 'wouter@match.example',
    phone: '06 12345678',
    postcode: '8331',
    place: 'Steenwijk',
  }
  insert('candidate', { id: 'match-candidate', secret: 'match-candidate', ...who, language: 'nl', createdAt: now })
  const { id: offeringId } = { id: 'match-offering' }
  insert('offering', {
    id: offeringId,
    slug: offeringId,
    kind: 'bbl',
    hubId: 'precisie',
    title: 'BBL',
    createdAt: 1,
    updatedAt: 1,
  })
  const about = { offeringId, candidateId: 'match-candidate', appliedAt: now, since: now, heardAt: now }
  insert('application', { id: 'match-application', number: 800_001, ...about })
  for (const state of ['applied', 'admitted', 'seekingPlace'])
    insert('applicationStep', {
      applicationId: 'match-application',
      state,
      at: now,
      crebo: state === 'admitted' ? '25342' : null,
    })
  const company = { companyName: 'Match Techniek', contactEmail: 'plek@match.example', title: 'Monteur in Steenwijk' }
  const days = { startsOn: '2026-09-01', endsOn: '2098-07-31', offeredAt: 1, offeredUntil: '2097-12-31' }
  const where = { postcode: '8331 AB', place: 'Steenwijk', hubId: 'precisie', crebo: '25342', number: 1, schoolDay: 5 }
  insert('workPlace', { id: 'match-place', ...company, ...days, ...where })
}
