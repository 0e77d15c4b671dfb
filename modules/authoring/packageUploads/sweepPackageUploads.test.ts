import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openStudio, type Studio } from '../testAuthoring.server'
import { beginUpload } from './beginUpload.server'
import { keptMs } from './limits'
import { sweepPackageUploads } from './sweepPackageUploads.server'
import { waitingUploads } from './waitingUploads.server'

const folder = mkdtempSync(join(tmpdir(), 'leerbank-'))
const uploads = join(folder, 'uploads')
let studio: Studio
beforeAll(async () => {
  studio = await openStudio(folder)
})
afterAll(() => {
  studio.close()
  rmSync(folder, { recursive: true })
})

test('an upload that nobody went on with for a day is forgotten, and bytes without an upload too', async () => {
  const { db, anouk } = studio
  const now = Date.now()
  const begun = async (fileName: string, at: number) => {
    const answer = await beginUpload(db, uploads, anouk, { fileName, bytes: 3, modifiedAt: 1 }, at)
    if ('refused' in answer) throw new Error(answer.refused)
    writeFileSync(join(uploads, answer.id), 'abc')
    return answer.id
  }
  await begun('oud.zip', now - keptMs - 1)
  const young = await begun('jong.zip', now - keptMs + 1000)
  writeFileSync(join(uploads, 'van-niemand'), 'abc')
  await sweepPackageUploads(db, uploads, now)
  expect((await waitingUploads(db, anouk)).map(({ id }) => id)).toEqual([young])
  expect(readdirSync(uploads)).toEqual([young])
})
