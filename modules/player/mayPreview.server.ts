import type Database from 'better-sqlite3'

/** Whether somebody may still see the draft that they opened a preview of: asked anew for every file of it. */
export function mayPreview(sqlite: Database.Database) {
  const found = sqlite
    .prepare(
      `select 1 from learningModule where id = @moduleId and (
        exists (select 1 from membership where personId = @personId and organisationId = learningModule.hubId
          and role in ('author', 'reviewer', 'coordinator'))
        or exists (select 1 from moduleCoAuthor where moduleId = learningModule.id and personId = @personId and endedAt is null
          and exists (select 1 from membership where personId = @personId and role = 'author')))`,
    )
    .pluck()
  return (personId: string, moduleId: string) => found.get({ personId, moduleId }) === 1
}
