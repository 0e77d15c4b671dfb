import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { mailFile } from './folderDelivery.server'
import { linkPlace } from './mail'
import type { ListedMail } from './mailList.server'

/** What a mail of the folder says, with the link that was made when it was put there; the database does not know it. */
export async function withSentLink(folder: string, mail: ListedMail): Promise<ListedMail> {
  if (!mail.text.includes(linkPlace)) return mail
  const source = await readFile(join(folder, mailFile(mail.number)), 'latin1').catch(() => '')
  // Long lines are cut where a mail goes over the line (RFC 2045, 6.7).
  const link = /https?:\/\/[^\s"<>]+\/password\/[\w-]{32}/.exec(source.replace(/=\r?\n/g, ''))?.[0]
  return link ? { ...mail, text: mail.text.replaceAll(linkPlace, link) } : mail
}
