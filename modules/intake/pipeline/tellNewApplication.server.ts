import type { Db } from '~/db/connection.server'
import { linkTo } from '~/modules/mail/linkTo.server'
import { postMail } from '~/modules/mail/postMail.server'
import { toldOf } from './handlersOf.server'
import { mailedCandidate } from './mailedCandidate.server'
import { tellCandidate } from './tellCandidate.server'
import { filledTemplate } from './templates/templateOf.server'
import { pipelineMailTexts } from './texts'

/** In the transaction of who applies: they read that it came in, and whom the programme names for it hears of them. */
export async function tellNewApplication(tx: Db, applicationId: string, at: number) {
  const { subject, text } = await filledTemplate(tx, applicationId, 'applied')
  await tellCandidate(tx, applicationId, { subject, text, key: `applied:${applicationId}`, at })
  const one = await mailedCandidate(tx, applicationId)
  for (const to of await toldOf(tx, one.offeringId)) {
    const t = pipelineMailTexts[to.language]
    const link = `${t.look}\n${linkTo(`/applications/${applicationId}`)}`
    await postMail(tx, {
      key: `applied:${applicationId}:${to.email}`,
      to,
      language: to.language,
      subject: t.applied(one.name, one.title),
      text: [t.appliedText(one.name, one.title), link].join('\n\n'),
    })
  }
}
