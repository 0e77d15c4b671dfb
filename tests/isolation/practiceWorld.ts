import { hashOf } from '~/modules/people/secret.server'
import { holds } from './holds'
import type { CastPerson, MaySee } from './whoMaySee'
import type { Thing } from './world'

type Insert = (table: string, row: Record<string, unknown>) => unknown

const askers = [
  { hubId: 'mira', companyId: 'vos', isPublic: true },
  { hubId: 'precisie', companyId: 'hamer', isPublic: false },
  { hubId: 'smn', companyId: 'vos', isPublic: false },
]
const shaOfNothing = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'

/** A question to each hub, one of which other hubs may read, each with a photo and a link. */
export function addPractice(insert: Insert, put: (bytes: Uint8Array) => string) {
  put(new Uint8Array())
  for (const { hubId, companyId, isPublic } of askers) {
    const questionId = `question-${hubId}`
    const contact = { contactName: 'Gast', contactEmail: 'gast@elders.example', language: 'nl', askedAt: 1 }
    const words = { companyName: companyId, title: `Vraag ${hubId}`, happens: 'Iets.' }
    insert('practiceQuestion', { id: questionId, hubId, companyId, ...words, ...contact })
    if (isPublic) insert('practiceAgreement', { id: questionId, questionId, agreedAt: 1 })
    const file = { sha256: shaOfNothing, mediaType: 'image/png', bytes: 0, width: 1, height: 1 }
    insert('practicePhoto', { id: `photo-${hubId}`, questionId, addedAt: 1, ...file })
    const dates = { createdAt: 1, expiresAt: Date.now() + 86_400_000 }
    insert('practiceLink', { tokenHash: hashOf(`link-${hubId}`), questionId, ...dates })
  }
}

/** The same things by the names that addresses have for them. */
export const practiceThings: Record<string, Thing[]> = {
  questionId: askers.map((one) => ({ value: `question-${one.hubId}`, ...one })),
  questionSecret: askers.map((one) => ({ value: `link-${one.hubId}`, ...one })),
  photoId: askers.map((one) => ({ value: `photo-${one.hubId}`, ...one })),
}

const worksForHub = (person: CastPerson | undefined, hubId: string | undefined) =>
  holds(person, hubId, 'author', 'coordinator')

const reads: MaySee = (person, { questionId }) =>
  worksForHub(person, questionId!.hubId) ||
  holds(person, questionId!.companyId, 'coordinator', 'teamLead', 'supervisor', 'learner') ||
  // Another hub, where the company agrees.
  (questionId!.isPublic === true && ['mira', 'precisie'].some((hubId) => worksForHub(person, hubId)))

/** For whom practice questions and their links are there. */
export const whoSeesPractice: Record<string, MaySee> = {
  '/hubs/:slug/question': (_person, { slug }) => !slug!.isOffering,
  // Who holds the link holds the question.
  '/question/:questionSecret': () => true,
  '/question/:questionSecret/photos/:photoId': (_person, { questionSecret, photoId }) =>
    questionSecret!.hubId === photoId!.hubId,
  // Who reads along does nothing.
  '/questions/:questionId': (person, things, method) =>
    reads(person, things, method) &&
    (method === 'GET' ||
      worksForHub(person, things.questionId!.hubId) ||
      holds(person, things.questionId!.companyId, 'coordinator', 'teamLead', 'supervisor')),
  '/questions/:questionId/photos/:photoId': (person, things, method) =>
    reads(person, things, method) && things.questionId!.hubId === things.photoId!.hubId,
}
