import { Readable } from 'node:stream'
import type { Db } from '~/db/connection.server'
import { csvStream } from '~/modules/people/csvStream.server'
import type { Person } from '~/modules/people/person'
import type { Followed } from './followed'
import { type ParticipantRow, participantIds, participantsById } from './participants.server'
import type { ParticipantsQuery } from './participantsQuery'

export type CsvWords = { columns: string[]; states: Record<ParticipantRow['state'], string> }

const piece = 500

/**
 * The chosen participants as CSV for a Dutch Excel: UTF-8 with a BOM, semicolons, decimal commas, dates as dd-mm-jjjj.
 * It is read in pieces, because an open query would keep everybody else from writing.
 */
export async function participantsCsv(
  db: Db,
  person: Person,
  followed: Followed,
  query: ParticipantsQuery,
  words: CsvWords,
) {
  const ids = await participantIds(db, person, followed, query)
  return Readable.from(cellsInPieces(db, person, ids, words)).pipe(csvStream(words.columns))
}

async function* cellsInPieces(db: Db, person: Person, ids: string[], words: CsvWords) {
  for (let at = 0; at < ids.length; at += piece)
    for (const row of await participantsById(db, person, ids.slice(at, at + piece))) yield csvCells(row, words)
}

function csvCells(row: ParticipantRow, words: CsvWords): string[] {
  return [
    row.name,
    row.email,
    row.company ?? '',
    row.module,
    words.states[row.state],
    row.startedAt === null ? '' : String(row.pagesSeen),
    row.startedAt === null ? '' : String(row.pagesTotal),
    row.score === null ? '' : decimal.format(row.score),
    decimal.format(row.seconds / 60),
    moment(row.enrolledAt),
    moment(row.startedAt),
    moment(row.lastSeenAt),
    moment(row.finishedAt),
    day(row.dueOn),
  ]
}

const decimal = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 1, useGrouping: false })

const parts = new Intl.DateTimeFormat('nl-NL', {
  timeZone: 'Europe/Amsterdam',
  day: '2-digit',
  month: '2-digit',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
})

/** `03-03-2026 13:30`: what a Dutch Excel takes for a date. */
function moment(time: number | null) {
  return time === null ? '' : parts.format(time).replace(',', '')
}

function day(date: string | null) {
  return date === null ? '' : date.split('-').reverse().join('-')
}
