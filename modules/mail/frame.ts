import type { OutgoingMail } from '~/db/mailTables'
import { mailTexts } from './texts'

type Framed = Pick<OutgoingMail, 'language' | 'toName' | 'fromName' | 'replyTo' | 'text'>

/** The whole text of a mail: greeting, what is told, closing, and who it comes from. */
export function framed({ language, toName, fromName, replyTo, text }: Framed) {
  const t = mailTexts[language]
  const origin = !fromName ? t.fromPlatform : replyTo ? t.fromHub(fromName) : t.fromHubWithoutAnswer(fromName)
  return [t.greeting(toName), text.replace(/\r\n?/g, '\n').trim(), `${t.closing}\n${fromName || 'Leerbank'}`, origin]
    .join('\n\n')
    .concat('\n')
}
