import { judgedQueries } from '../search/judgements'
import { startServer } from '../server'
import { addRealOfferings } from './manyOfferings'
import { sharesOf } from './shares'
import type { Row } from './table'

const offerings = 5000

// One of each facet, several together, near a place, and a page far down.
const choices = [
  'level=mbo3',
  'kind=workshop&kind=module&level=mbo2',
  'price=free&price=upTo250',
  'start=month&seats=free',
  'duration=day&language=en',
  'place=8011&km=25',
  'place=Apeldoorn&km=100&online=yes',
  'place=3511&km=50&price=upTo1000&start=quarter&level=mbo3',
  'way=place&hub=mira&hub=smn',
  'theme=lassen&theme=robotisering',
  'start=request&price=ask',
  'page=40',
]

/** How long a page of results takes at so many offerings; no page is asked for twice, so that none is kept. */
export async function timeSearches(dataDir: string): Promise<Row[]> {
  addRealOfferings(dataDir, offerings)
  const server = await startServer({ dataDir })
  const pages: number[] = []
  const suggestions: number[] = []
  for (const kind of ['', '&kind=module', '&kind=workshop'])
    for (const { q } of judgedQueries()) {
      pages.push(await timed(`${server.origin}/catalogue?q=${encodeURIComponent(q)}${kind}`))
      if (!kind)
        suggestions.push(await timed(`${server.origin}/catalogue.json?q=${encodeURIComponent(q.slice(0, -1))}`))
    }
  const chosen: number[] = []
  for (const words of ['', 'q=lassen&', 'q=robot&', 'q=cnc&', 'q=bbl&'])
    for (const facets of choices) chosen.push(await timed(`${server.origin}/catalogue?${words}${facets}`))
  await server.stop()
  return [
    row(`a search in ${offerings} offerings, its page: ms at p95`, pages),
    row(`a choice by facets from ${offerings} offerings, its page: ms at p95`, chosen),
    row(`suggestions from ${offerings} offerings: ms at p95`, suggestions),
  ]
}

function row(what: string, times: number[]): Row {
  const { p50, p95 } = sharesOf(times)
  return { what, measured: p95, most: 150, note: `${times.length} asked one by one, half within ${p50.toFixed(0)} ms` }
}

async function timed(address: string) {
  const started = performance.now()
  await (await fetch(address)).arrayBuffer()
  return performance.now() - started
}
