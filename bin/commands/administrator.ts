import { makeAdministrator } from '~/modules/people/makeAdministrator.server'
import { linkDays } from '~/modules/people/passwordLink.server'
import { personSchema } from '~/modules/people/personSchema'
import type { Command } from './command'

export const administrator: Command = {
  usage: 'administrator EMAIL NAME',
  summary: 'makes an administrator and prints the address where they set a password',
  async run([email, ...names], { db }) {
    const person = personSchema.safeParse({ email, name: names.join(' ') })
    if (!person.success) return { refused: `name an e-mail address and a name: ${administrator.usage}` }
    const { path } = await makeAdministrator(db, person.data)
    process.stdout.write(
      `${person.data.email} is an administrator, and sets a password within ${linkDays} days at:\n${path}\n`,
    )
    return undefined
  },
}
