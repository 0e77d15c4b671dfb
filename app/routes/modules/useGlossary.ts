import { useMemo, useRef, useState } from 'react'
import type { Glossary } from '~/modules/authoring/editor/context'
import { byAlphabet } from '~/modules/authoring/terms'
import type { Term } from '~/modules/blocks/document'
import { askServer } from './askServer'

/** The glossary of the module that is written: what the server has, and what was put in on this screen. */
export function useGlossary(moduleId: string, stored: Term[], onNews: () => void): Glossary {
  const [made, setMade] = useState<{ term: Term; over: Term[] }[]>([])
  const news = useRef(onNews)
  news.current = onNews
  return useMemo(() => {
    // What the server has read since knows them, or knows that they are gone.
    const ahead = made.filter(({ over }) => over === stored).map(({ term }) => term)
    return {
      terms: byAlphabet([...stored, ...ahead]),
      address: `/modules/${moduleId}/glossary`,
      async save(term) {
        const answer = await askServer(`/modules/${moduleId}/terms`, 'POST', { term })
        if (!answer.refused) setMade((before) => [...before, { term, over: stored }])
        if (!answer.refused) news.current()
        return answer
      },
      async bring(termIds) {
        const { ids } = await askServer(`/modules/${moduleId}/terms/copies`, 'POST', { termIds })
        if (ids) news.current()
        return ids
      },
    }
  }, [moduleId, stored, made])
}
