import { useNavigate, useRevalidator } from '@remix-run/react'
import { useState } from 'react'
import { editorPageTexts } from '~/app/texts/editor'
import { outlineTexts } from '~/app/texts/outline'
import { useTexts } from '~/app/ui/useTexts'
import { askServer, type VerbAnswer } from './askServer'
import type { OutlinePage } from './Outline'
import { savedRevision } from './pageSavers'

type Screen = { moduleId: string; pages: OutlinePage[]; personId: string }
type Body = Record<string, unknown>

/**
 * What can be done with pages as a whole. Each first brings what is unsent to the server, and then says what it did
 * (`said`, for a screen reader) or why it did nothing (`trouble`).
 */
export function usePageVerbs({ moduleId, pages, personId }: Screen) {
  const t = useTexts(outlineTexts)
  const { untitled } = useTexts(editorPageTexts)
  const navigate = useNavigate()
  const revalidator = useRevalidator()
  const [said, say] = useState('')
  const [trouble, setTrouble] = useState('')
  const address = (pageId: string, verb: string) => `/modules/${moduleId}/pages/${pageId}/${verb}`
  const open = (pageId: string | undefined, rest = '') => navigate(`/modules/${moduleId}?page=${pageId}${rest}`)
  const nameOf = (title: string | undefined) => title?.trim() || untitled

  // Refused or not, what is on the server may be other than what this screen shows.
  async function ask(path: string, method: 'POST' | 'DELETE', body: Body, done: (answer: VerbAnswer) => void) {
    const answer = await askServer(path, method, body)
    setTrouble(answer.refused ? sentenceFor(answer, t.refused) : '')
    if (answer.refused) revalidator.revalidate()
    else done(answer)
  }

  async function askOf(page: OutlinePage, verb: string, more: Body, done: (answer: VerbAnswer) => void) {
    const revision = await savedRevision(page, personId)
    if (revision === undefined) return setTrouble(t.refused.unsaved)
    await ask(address(page.id, verb), 'POST', { revision, ...more }, done)
  }

  return {
    said,
    say,
    trouble,
    forget: () => setTrouble(''),
    move: (page: OutlinePage, position: number) =>
      ask(address(page.id, 'position'), 'POST', { position }, () => {
        say(t.said.moved(nameOf(page.title), position + 1, pages.length))
        revalidator.revalidate()
      }),
    duplicate: (page: OutlinePage) =>
      askOf(page, 'copy', {}, ({ pageId, title }) => {
        say(t.said.duplicated(nameOf(title)))
        open(pageId, '#title')
      }),
    split: (page: OutlinePage, at: number) =>
      askOf(page, 'split', { at }, ({ pageId, title }) => {
        say(t.said.split(nameOf(title)))
        open(pageId, '#title')
      }),
    async merge(page: OutlinePage, next: OutlinePage) {
      const revision = await savedRevision(next, personId)
      if (revision === undefined) return setTrouble(t.refused.unsaved)
      await askOf(page, 'merger', { next: { pageId: next.id, revision } }, ({ title }) => {
        say(title?.trim() ? t.said.merged(title) : t.said.mergedUntitled)
        revalidator.revalidate()
      })
    },
    remove: (page: OutlinePage) =>
      askOf(page, 'removal', {}, ({ nextPageId }) => open(nextPageId, `&removed=${page.id}#removed`)),
    restore: (pageId: string) =>
      ask(address(pageId, 'removal'), 'DELETE', {}, ({ title }) => {
        say(t.said.restored(nameOf(title)))
        open(pageId, '#title')
      }),
  }
}

export type PageVerbs = ReturnType<typeof usePageVerbs>

type Sentences = (typeof outlineTexts)['nl']['refused']

function sentenceFor({ refused, updatedBy }: VerbAnswer, sentences: Sentences) {
  if (refused === 'changed') return sentences.changed(updatedBy ?? '')
  if (refused === 'document') return sentences.tooLong
  const sentence = sentences[refused as keyof Sentences]
  return typeof sentence === 'string' ? sentence : sentences.later
}
