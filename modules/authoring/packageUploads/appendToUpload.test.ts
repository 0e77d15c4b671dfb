import { afterAll, beforeAll, expect, test } from 'vitest'
import { smallDisk } from '~/tests/faults/disk'
import { openStudio, type Studio } from '../testAuthoring.server'
import { appendToUpload } from './appendToUpload.server'
import { beginUpload } from './beginUpload.server'
import { partBytes } from './limits'

const { folder, full, unmount } = smallDisk(16)
let studio: Studio
beforeAll(async () => {
  studio = await openStudio(folder)
})
afterAll(() => {
  studio.close()
  unmount()
})

/** A part in pieces; `taken` counts those that somebody came for. */
function part(bytes: number) {
  const told = { taken: 0 }
  const body = new ReadableStream<Uint8Array>(
    {
      pull(controller) {
        if (told.taken === bytes) return controller.close()
        told.taken += 65_536
        controller.enqueue(new Uint8Array(65_536))
      },
    },
    { highWaterMark: 0 },
  )
  return { told, body }
}

test('a part for which the disk has no room is heard to its end, so that its answer arrives, and nothing of it counts', async ({
  skip,
}) => {
  if (full.missing) skip(full.missing)
  const { db, anouk } = studio
  const begun = await beginUpload(db, folder, anouk, { fileName: 'vol.zip', bytes: partBytes, modifiedAt: 1 })
  if ('refused' in begun) throw new Error(begun.refused)
  const { id } = begun
  const free = await full.begin(undefined as never, undefined as never)
  const first = part(partBytes)
  expect(await appendToUpload(db, folder, anouk, { id, offset: 0, body: first.body })).toEqual({
    refused: 'noRoom',
    received: 0,
  })
  expect(first.told.taken).toBe(partBytes)
  await free()
  const again = part(partBytes)
  expect(await appendToUpload(db, folder, anouk, { id, offset: 0, body: again.body })).toEqual({ received: partBytes })
})
