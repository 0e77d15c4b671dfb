import type { matchingTexts } from '~/app/texts/matching'
import type { Db } from '~/db/connection.server'
import { recordAnswer } from '~/modules/intake/places/answer.server'
import { confirmProposal } from '~/modules/intake/places/confirm.server'
import { askAgain, propose, withdrawProposal } from '~/modules/intake/places/propose.server'
import { shares } from '~/modules/intake/places/shares'
import type { Person } from '~/modules/people/person'
import { lines } from '~/modules/people/typedText'

type Word = keyof (typeof matchingTexts)['nl']['refused']
type Typed = { note: string; chosen: string[] }
type Done = { done: 'proposed' | 'confirmed' | 'withdrawn' | 'again' | 'recorded'; candidate?: string }
type Answer = Done | { refused: Word[]; proposed: number; typed: Typed } | undefined

const mostAtOnce = 20
const nothing: Typed = { note: '', chosen: [] }

/** Does what a form of the matching asks; undefined for what is not there for this person. */
export async function doMatching(db: Db, person: Person, form: FormData): Promise<Answer> {
  const wanted = form.get('do')
  const proposalId = String(form.get('proposalId') ?? '')
  if (wanted === 'propose') return proposeThese(db, person, form)
  if (wanted === 'confirm') {
    const answer = await confirmProposal(db, person, proposalId)
    if (!answer) return refuse('gone')
    if (!('refused' in answer)) return { done: 'confirmed' }
    return refuse(isWord(answer.refused) ? answer.refused : 'gone')
  }
  if (wanted === 'again') {
    const answer = await askAgain(db, person, proposalId)
    if (!answer) return refuse('gone')
    return 'refused' in answer ? refuse('agreed') : { done: 'again' }
  }
  if (wanted === 'takeBack')
    return (await withdrawProposal(db, person, proposalId)) ? { done: 'withdrawn' } : refuse('gone')
  if (wanted === 'yes' || wanted === 'no') {
    const words = wordsIn(form, 'words')
    const answer = await recordAnswer(db, person, proposalId, { answer: wanted, words, shares: [...shares] })
    return answer ? { done: 'recorded' } : refuse('gone')
  }
  return undefined
}

async function proposeThese(db: Db, person: Person, form: FormData): Promise<Answer> {
  const applicationId = String(form.get('applicationId') ?? '')
  const workPlaceIds = form.getAll('workPlaceId').map(String).slice(0, mostAtOnce)
  const note = wordsIn(form, 'note')
  const typed = { note, chosen: workPlaceIds }
  if (workPlaceIds.length === 0) return { refused: ['none'], proposed: 0, typed }
  const answer = await propose(db, person, { applicationId, workPlaceIds, note })
  if (!answer) return undefined
  const { proposalIds, refused } = answer
  if (refused.length === 0) return { done: 'proposed', candidate: applicationId }
  const words = refused.map((one) => (isWord(one.refused) ? one.refused : ('gone' as const)))
  return { refused: words, proposed: proposalIds.length, typed }
}

const words: Word[] = [
  ...(['absent', 'crebo', 'recognition', 'full', 'lapsed', 'withdrawn', 'double', 'notFromHere', 'known'] as const),
  'notAgreed',
]

function isWord(word: string): word is Word {
  return words.some((one) => one === word)
}

function refuse(word: Word): Answer {
  return { refused: [word], proposed: 0, typed: nothing }
}

function wordsIn(form: FormData, name: string) {
  return lines(600).safeParse(String(form.get(name) ?? '').slice(0, 600)).data ?? ''
}
