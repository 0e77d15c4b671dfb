import { addPlaying } from '../learners'
import { copyOfDemo, startServer } from '../server'
import { runtimeBytes, weighPage } from './bytes'
import { addManyOfferings } from './manyOfferings'
import { compare, load, startFloor } from './measure'
import { printTable, type Row } from './table'

const rounds = process.env.LEERBANK_HARD ? 7 : 3
const seconds = process.env.LEERBANK_HARD ? 8 : 4

const dataDir = await copyOfDemo()
addManyOfferings(dataDir)
const playing = addPlaying(dataDir, 32)
const server = await startServer({ dataDir })
const bareCommits = await startFloor('floorCommits', dataDir)
const bareCards = await startFloor('floorCards', dataDir)

// Numbers go on from round to round: a number that was used before is acknowledged without writing.
let from = 0
const commits = async (origin: string, connections: number) => {
  from += 1_000_000
  return load({ origin, seconds, connections, playing, from })
}
const rows: Row[] = []
for (const connections of [8, 32])
  rows.push({
    what: `durable commits a second, ${connections} connections`,
    ...(await compare(
      rounds,
      () => commits(server.contentOrigin, connections),
      () => commits(bareCommits.origin, connections),
    )),
    least: 0.6,
  })
rows.push({
  what: 'catalogue pages a second, 300 offerings',
  ...(await compare(
    rounds,
    () => load({ origin: server.origin, seconds, connections: 32, path: '/catalogue' }),
    () => load({ origin: bareCards.origin, seconds, connections: 32, path: '/' }),
  )),
  least: 0.6,
})
for (const path of ['/catalogue', '/catalogue/bench-0', '/hubs/mira']) {
  const { html, htmlGzip, scriptGzip, requests, allGzip } = await weighPage(server.origin, path)
  const note = `${kilo(html)} kB of HTML, ${kilo(htmlGzip)} gzipped; ${requests} requests, ${kilo(allGzip)} kB gzipped in all`
  rows.push({ what: `${path}: kB of JavaScript, gzipped`, measured: scriptGzip / 1000, most: 30, note })
}
const runtime = runtimeBytes()
rows.push({
  what: 'learner runtime: kB gzipped',
  measured: runtime.gzip / 1000,
  most: 40,
  note: `${kilo(runtime.raw)} kB raw`,
})

await Promise.all([server.stop(), bareCommits.stop(), bareCards.stop()])
process.exitCode = printTable(rows) ? 0 : 1

function kilo(bytes: number) {
  return (bytes / 1000).toFixed(1)
}
