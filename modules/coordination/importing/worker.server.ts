import { parentPort, workerData } from 'node:worker_threads'
import { readTable } from './readTable'

parentPort?.postMessage(await readTable(workerData as Uint8Array))
