import { createWriteStream } from 'node:fs'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { parseArgs } from 'node:util'
import type { PackageContents } from '~/modules/packages/contents'
import { isPackageFormat, type PackageFormat, packageFormats } from '~/modules/packages/formats'
import { versionPdf } from '~/modules/packages/paper/versionPdf.server'
import { publishedModules } from '~/modules/packages/publishedModules.server'
import { versionZip, versionZipAs } from '~/modules/packages/versionPackage.server'
import type { Command } from './command'

export const packageModule: Command = {
  usage: `package <slug> --format ${[...packageFormats, 'pdf'].join('|')} --out FILE`,
  summary: 'writes the newest version of a published module as a package, SCORM 1.2 unless another format is named',
  async run(args, { db, files }) {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { format: { type: 'string' }, out: { type: 'string' } },
    })
    const [slug, ...rest] = positionals
    if (!slug || rest.length > 0) return { refused: `name one module: ${packageModule.usage}` }
    if (!values.out) return { refused: `name the file to write with --out: ${packageModule.usage}` }
    const { format = 'scorm12' } = values
    if (!isPackageFormat(format) && format !== 'pdf')
      return { refused: `unknown format "${format}"; known: ${[...packageFormats, 'pdf'].join(', ')}` }
    const found = await publishedModules(db).where('publishedOffering.slug', '=', slug).executeTakeFirst()
    if (!found) return { refused: `unknown module "${slug}"; \`modules\` lists the published ones` }
    if (!found.contents) return write(values.out, await written(format, db, files, found.versionId))
    const { standard } = JSON.parse(found.contents) as PackageContents
    if (standard !== (values.format ?? standard)) return { refused: `"${slug}" was made elsewhere, as ${standard}` }
    return write(values.out, await versionZip(db, files, found.versionId))
  },
}

async function written(format: PackageFormat | 'pdf', ...version: Parameters<typeof versionPdf>) {
  if (format !== 'pdf') return versionZipAs(format, ...version)
  const pdf = await versionPdf(...version)
  if ('refused' in pdf) throw new Error('nothing else is set in type by this process')
  return Readable.from([pdf])
}

async function write(file: string, zip: Readable) {
  try {
    await pipeline(zip, createWriteStream(file))
  } catch (error) {
    return { refused: `cannot write ${file}: ${(error as Error).message}` }
  }
}
