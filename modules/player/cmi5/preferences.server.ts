import type Database from 'better-sqlite3'
import { jsonIn, refuse, type XapiRequest } from './answer'
import { etagOf } from './documents.server'
import type { Launched } from './launched.server'
import { isRecord } from './statement'

const languages = /^[a-z]{1,8}(?:-[a-z0-9]{1,8})*(?:,[a-z]{1,8}(?:-[a-z0-9]{1,8})*){0,9}$/i

/**
 * cmi5LearnerPreferences (cmi5 section 11): of the person, so it goes along into every package, and holds nothing but
 * the two preferences. Who never chose has the language of the app.
 */
export function preferencesIn(sqlite: Database.Database) {
  const find = sqlite.prepare<[string], { content: string; updatedAt: number }>(
    'select content, updatedAt from learnerPreferences where personId = ?',
  )
  const put = sqlite.prepare(`
    insert into learnerPreferences (personId, content, updatedAt) values (?, ?, ?)
    on conflict do update set content = excluded.content, updatedAt = excluded.updatedAt`)

  return {
    documentOf({ personId, language }: Launched, now: number) {
      const usual = { content: JSON.stringify({ languagePreference: language, audioPreference: 'on' }), updatedAt: 0 }
      const { content, updatedAt } = find.get(personId) ?? usual
      const document = {
        mediaType: 'application/json',
        content: Buffer.from(content),
        etag: etagOf(content),
        updatedAt,
      }
      return { document, write: (request: XapiRequest) => put.run(personId, readPreferences(request, content), now) }
    },
  }
}

function readPreferences({ method, body }: XapiRequest, before: string) {
  if (method === 'DELETE') return refuse(403, 'the preferences of a learner are not deleted by an AU')
  const told = jsonIn(body)
  if (!isRecord(told)) return refuse(400, 'cmi5LearnerPreferences is a JSON object')
  const { languagePreference, audioPreference, ...rest } = { ...(method === 'POST' ? JSON.parse(before) : {}), ...told }
  if (Object.keys(rest).length > 0) refuse(403, 'cmi5LearnerPreferences holds languagePreference and audioPreference')
  if (languagePreference !== undefined && !languages.test(String(languagePreference)))
    refuse(400, 'languagePreference is a list of language tags')
  if (audioPreference !== undefined && audioPreference !== 'on' && audioPreference !== 'off')
    refuse(400, 'audioPreference is on or off')
  return JSON.stringify({ languagePreference, audioPreference })
}
