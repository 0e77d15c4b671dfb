import type { Db } from '~/db/connection.server'
import { linkTo } from '~/modules/mail/linkTo.server'
import { postMail } from '~/modules/mail/postMail.server'
import { dutchDay } from '~/modules/people/dutchDay'
import { tellCandidate } from '../pipeline/tellCandidate.server'
import { newAnswerLink, type Side } from './answerLinks.server'
import { dayWords } from './dayWords'
import { factsOf, mailedPlace } from './placeFacts.server'
import { placeMailTexts } from './placeMail'
import { type Proposed, proposedTo } from './proposed.server'
import { sharedFacts } from './sharedFacts'
import { tellCompany, tellHub } from './tellPlace.server'

/** Asks one side of a proposal by a new link. */
export async function ask(tx: Db, proposalId: string, side: Side, now: number) {
  const link = await newAnswerLink(tx, proposalId, side, now)
  const proposed = await proposedTo(tx, proposalId)
  await (side === 'candidate' ? askCandidate : askCompany)(tx, proposed, link, now)
}

type Link = { secret: string; expiresAt: number }

async function askCandidate(tx: Db, proposed: Proposed, { secret, expiresAt }: Link, now: number) {
  const { language, applicationId, proposerName, note, proposedBy } = proposed
  const t = placeMailTexts[language]
  const place = await mailedPlace(tx, proposed.workPlaceId)
  const { subject, lines } = t.proposed(factsOf(place, language), proposerName ?? proposed.hubName, note)
  await tellCandidate(tx, applicationId, {
    subject,
    text: [...lines.filter(Boolean), t.untilWhen(dayWords(dutchDay(expiresAt), language))].join('\n\n'),
    toThem: `${t.answer}\n${linkTo(`/answers/${secret}`)}`,
    key: `proposal:${applicationId}:${secret}`,
    by: proposedBy,
    at: now,
  })
}

async function askCompany(tx: Db, proposed: Proposed, { secret, expiresAt }: Link) {
  const place = await mailedPlace(tx, proposed.workPlaceId)
  const { language } = place
  const t = placeMailTexts[language]
  const { subject, lines } = t.askCompany(factsOf(place, language), proposed.name)
  const facts = sharedFacts(proposed, language)
  const { proposerName, proposerEmail, hubEmail, hubName } = proposed
  await postMail(tx, {
    key: `proposal-company:${proposed.applicationId}:${secret}`,
    to: { name: place.contactName || place.companyName, email: place.contactEmail },
    language,
    from: { name: hubName, email: proposerEmail ?? hubEmail },
    subject,
    text: [
      ...lines,
      facts.length > 0 && t.sharedBy(proposed.name, facts.join('\n')),
      `${t.answer}\n${linkTo(`/answers/${secret}`)}`,
      t.untilWhen(dayWords(dutchDay(expiresAt), language)),
      t.contact([proposerName, proposerEmail ?? hubEmail].filter(Boolean).join(', ')),
    ]
      .filter(Boolean)
      .join('\n\n'),
  })
}

type Answered = { side: Side; answer: 'yes' | 'no' | 'talk'; words: string }

/** Tells who proposed it what was answered. */
export async function tellProposer(tx: Db, proposalId: string, { side, answer, words }: Answered, now: number) {
  const { proposerName, proposerEmail, proposerLanguage, name, workPlaceId, applicationId } = await proposedTo(
    tx,
    proposalId,
  )
  if (!proposerEmail || !proposerLanguage) return
  const t = placeMailTexts[proposerLanguage]
  const { title, companyName } = await mailedPlace(tx, workPlaceId)
  const said = answer === 'yes' ? t.yes[side] : t.no[side]
  const mail = answer === 'talk' ? t.talk(name, companyName, words) : t.answered(name, title, said, words)
  const to = { name: proposerName ?? '', email: proposerEmail }
  const teller = {
    key: `proposal-answer:${applicationId}:${proposalId}:${side}:${answer}:${now}`,
    language: proposerLanguage,
    to,
  }
  await tellHub(tx, teller, mail, `/matching?candidate=${applicationId}`)
}

/** Tells both sides that the place is theirs. */
export async function tellPlaced(tx: Db, placementId: string, applicationId: string, by: string | null, at: number) {
  const { workPlaceId, name, language } = await placementFacts(tx, placementId)
  const place = await mailedPlace(tx, workPlaceId)
  const { subject, lines } = placeMailTexts[language].placed(factsOf(place, language))
  const text = lines.filter(Boolean).join('\n\n')
  await tellCandidate(tx, applicationId, { subject, text, key: `placed:${applicationId}:${placementId}`, by, at })
  const words = placeMailTexts[place.language].placedCompany(factsOf(place, place.language), name)
  await tellCompany(tx, place, `placed-company:${applicationId}:${placementId}`, words)
}

/** Tells a company that somebody leaves its place. */
export async function tellEnded(tx: Db, placementId: string) {
  const { workPlaceId, name, applicationId } = await placementFacts(tx, placementId)
  const place = await mailedPlace(tx, workPlaceId)
  await tellCompany(
    tx,
    place,
    `placement-ended:${applicationId}:${placementId}`,
    placeMailTexts[place.language].ended(place.title, name),
  )
}

function placementFacts(tx: Db, placementId: string) {
  return tx
    .selectFrom('placement')
    .innerJoin('candidate', 'candidate.id', 'placement.candidateId')
    .where('placement.id', '=', placementId)
    .select(['placement.workPlaceId', 'placement.applicationId', 'candidate.name', 'candidate.language'])
    .executeTakeFirstOrThrow()
}
