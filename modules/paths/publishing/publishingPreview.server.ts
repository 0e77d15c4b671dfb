import type { Db } from '~/db/connection.server'
import type { Person } from '~/modules/people/person'
import { ownPaths } from '../making/ownPaths.server'
import { pathProblems } from '../making/problems'
import { allSteps, type PathContent } from '../path'
import { followersAfter } from './followers.server'
import { publishedAmong } from './publishedAmong.server'

/** What publishing a path would do, before it is done. Undefined when the path is not theirs. */
export async function publishingPreview(db: Db, person: Person, pathId: string) {
  const path = await ownPaths(db, person)
    .where('learningPath.id', '=', pathId)
    .select(['id', 'title', 'summary', 'kind', 'draft', 'revision'])
    .executeTakeFirst()
  if (!path) return undefined
  const content = JSON.parse(path.draft) as PathContent
  const newest = await db
    .selectFrom('pathVersion')
    .where('pathId', '=', pathId)
    .select(['number', 'title', 'summary', 'content'])
    .orderBy('number', 'desc')
    .executeTakeFirst()
  const { ids } = await publishedAmong(db, content)
  const followers = await followersAfter(db, path, content)
  return {
    problems: pathProblems({ title: path.title, summary: path.summary, content }, path.kind, ids),
    revision: path.revision,
    /** The number of the version that people follow now. */
    number: newest?.number,
    isSame: newest !== undefined && isSame(newest, { ...path, content }),
    ...stepChanges(newest ? (JSON.parse(newest.content) as PathContent) : { levels: [] }, content),
    goOn: followers.filter(({ stays }) => !stays).length,
    stay: followers.filter(({ stays }) => stays).length,
    loseLevel: followers.filter(({ losesLevel }) => losesLevel).length,
  }
}

type Written = { title: string; summary: string }

function isSame(newest: Written & { content: string }, draft: Written & { content: PathContent }) {
  const { title, summary, content } = draft
  return newest.title === title && newest.summary === summary && newest.content === JSON.stringify(content)
}

function stepChanges(before: PathContent, after: PathContent) {
  const [old, now] = [allSteps(before), allSteps(after)]
  const had = new Set(old.map(({ id }) => id))
  const has = new Set(now.map(({ id }) => id))
  return {
    added: now.filter(({ id }) => !had.has(id)).map(({ title }) => title),
    removed: old.filter(({ id }) => !has.has(id)).map(({ title }) => title),
  }
}
