import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { root } from '~/bin/lock.js'
import type { Playing } from '../learners'

type Load = { origin: string; seconds: number; connections: number; path?: string; playing?: Playing[]; from?: number }
type Measured = { perSecond: number; bad: number; p99: number }

const built = (name: string) => join(root, 'build/tests/bench', `${name}.mjs`)

/** Sends load from a process of its own. */
export async function load(wanted: Load): Promise<Measured> {
  const child = spawn(process.execPath, [built('load'), JSON.stringify(wanted)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  return JSON.parse(await firstLine(child.stdout))
}

/** Starts a bare server; its first line is its address. */
export async function startFloor(name: string, dataDir: string) {
  const env = { ...process.env, NODE_ENV: 'production' as const }
  const child = spawn(process.execPath, [built(name), dataDir], { env, stdio: ['ignore', 'pipe', 'inherit'] })
  const { port } = JSON.parse(await firstLine(child.stdout)) as { port: number }
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  const stop = () => {
    child.kill()
    return ended
  }
  return { origin: `http://127.0.0.1:${port}`, stop }
}

/** Measures ours and the floor by turns, after a round of each to warm up; the medians, and the median of the ratios. */
export async function compare(rounds: number, ours: () => Promise<Measured>, floor: () => Promise<Measured>) {
  await ours()
  await floor()
  const pairs: { ours: Measured; floor: Measured }[] = []
  for (let round = 0; round < rounds; round++)
    pairs.push(round % 2 ? { floor: await floor(), ours: await ours() } : { ours: await ours(), floor: await floor() })
  return {
    measured: median(pairs.map((pair) => pair.ours.perSecond)),
    floor: median(pairs.map((pair) => pair.floor.perSecond)),
    bad: pairs.reduce((sum, pair) => sum + pair.ours.bad + pair.floor.bad, 0),
    note: `p99 ${median(pairs.map((pair) => pair.ours.p99))} ms`,
  }
}

function median(values: number[]) {
  return values.sort((a, b) => a - b)[Math.floor(values.length / 2)]!
}

export function firstLine(stream: NodeJS.ReadableStream) {
  return new Promise<string>((resolve, reject) => {
    createInterface(stream)
      .once('line', resolve)
      .once('close', () => reject(new Error('it ended without a word')))
  })
}
