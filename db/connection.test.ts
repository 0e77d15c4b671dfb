import { join } from 'node:path'
import { expect, test } from 'vitest'
import { newFolder } from '~/tests/server'
import { openDatabase } from './connection.server'

test('a transaction that reads first waits for another process that writes, instead of failing', async () => {
  const file = join(newFolder(), 'leerbank.sqlite')
  const server = openDatabase(file)
  const commandLine = openDatabase(file)
  const write = commandLine.sqlite.prepare("update changeCounter set changes = changes + 1 where area = 'catalogue'")
  commandLine.sqlite.pragma('busy_timeout = 0')
  await server.db.transaction().execute(async (tx) => {
    await tx.selectFrom('changeCounter').selectAll().execute()
    expect(() => write.run()).toThrow('database is locked')
    await tx.updateTable('changeCounter').set({ changes: 5 }).execute()
  })
  write.run()
  expect(server.sqlite.prepare('select changes from changeCounter').pluck().get()).toBe(6)
  server.close()
  commandLine.close()
})
