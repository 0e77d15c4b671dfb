import { parentPort, workerData } from 'node:worker_threads'
import { folderStore } from '~/db/files.server'
import { type Receive, readPackage, readWritten } from './readPackage.server'

export type WorkerTask = {
  zip: string
  name: string
  /** The store whose files it becomes; without one it is only looked at. */
  store?: string
  /** Only the module that it was made of is asked for. */
  onlyWritten?: boolean
}

const { zip, name, store, onlyWritten } = workerData as WorkerTask

try {
  if (onlyWritten) parentPort!.postMessage(await readWritten(zip))
  else await (store === undefined ? look() : unpack(store))
} catch (error) {
  const { message, code } = error as NodeJS.ErrnoException
  parentPort!.postMessage({ failed: { message, code } })
}

async function look() {
  const count: Receive = async (body) => {
    let bytes = 0
    for await (const chunk of body) bytes += chunk.length
    return { sha256: '', bytes }
  }
  parentPort!.postMessage(await readPackage(zip, count, { name }))
}

/** Answers when all files are beside the store, and again when they are in it or gone, as it is then told. */
async function unpack(root: string) {
  const batch = await folderStore(root).receiveBatch()
  const read = await readPackage(zip, batch.add, { name }).catch(async (error) => {
    await batch.drop()
    throw error
  })
  parentPort!.postMessage(read)
  const word = await new Promise((resolve) => parentPort!.once('message', resolve))
  await (word === 'keep' ? batch.keep() : batch.drop())
  parentPort!.postMessage('done')
}
