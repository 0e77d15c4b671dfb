import { createWriteStream } from 'node:fs'
import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { parseArgs } from 'node:util'
import type { PackageContents } from '~/modules/packages/contents'
import { publishedModules } from '~/modules/packages/publishedModules.server'
import { versionZip } from '~/modules/packages/versionPackage.server'
import type { Command } from './command'

const formats = ['scorm12']

export const packageModule: Command = {
  usage: 'package <slug> --format scorm12 --out FILE',
  summary: 'writes the newest version of a published module as a package',
  async run(args, { db, files }) {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { format: { type: 'string', default: 'scorm12' }, out: { type: 'string' } },
    })
    const [slug, ...rest] = positionals
    if (!slug || rest.length > 0) return { refused: `name one module: ${packageModule.usage}` }
    if (!values.out) return { refused: `name the file to write with --out: ${packageModule.usage}` }
    if (!formats.includes(values.format))
      return { refused: `unknown format "${values.format}"; known: ${formats.join(', ')}` }
    const found = await publishedModules(db).where('publishedOffering.slug', '=', slug).executeTakeFirst()
    if (!found) return { refused: `unknown module "${slug}"; \`modules\` lists the published ones` }
    const standard = found.contents ? (JSON.parse(found.contents) as PackageContents).standard : values.format
    if (standard !== values.format) return { refused: `"${slug}" was made elsewhere, as ${standard}` }
    return write(values.out, await versionZip(db, files, found.versionId))
  },
}

async function write(file: string, zip: Readable) {
  try {
    await pipeline(zip, createWriteStream(file))
  } catch (error) {
    return { refused: `cannot write ${file}: ${(error as Error).message}` }
  }
}
