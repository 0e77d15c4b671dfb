import type { Command } from './command'

export const attempt: Command = {
  usage: 'attempt <id>',
  summary: 'prints what was committed of an attempt, in order; the id stands in its address',
  async run([id, ...rest], { db }) {
    if (!id || rest.length > 0) return { refused: `name one attempt: ${attempt.usage}` }
    const found = await db.selectFrom('attempt').where('id', '=', id).select('status').executeTakeFirst()
    if (!found) return { refused: `unknown attempt "${id}"` }
    const rows = await db.selectFrom('attemptCommit').where('attemptId', '=', id).selectAll().orderBy('id').execute()
    for (const { at, launch, sequence, kind, isFinal, commits, cmi } of rows) {
      const head = [new Date(at).toISOString(), `launch ${launch}`, `commit ${sequence}`, kind]
      if (isFinal) head.push('end')
      if (commits > 1) head.push(`stands for ${commits}`)
      process.stdout.write(`${head.join(', ')}\n`)
      for (const [name, value] of Object.entries(JSON.parse(cmi))) process.stdout.write(`  ${name} = ${value ?? ''}\n`)
    }
    process.stdout.write(`${found.status}\n`)
    return undefined
  },
}
