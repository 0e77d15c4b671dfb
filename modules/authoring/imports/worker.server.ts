import { parentPort, workerData } from 'node:worker_threads'
import { readDocument } from './readDocument.server'

parentPort?.postMessage(await readDocument(workerData))
