import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '~/bin/lock.js'
import type { MediaFile } from '~/modules/blocks/media/media'
import type { MadeFile } from '~/modules/packages/packageFile'

/** A drawing of the demo or of the fixtures as a package carries it, and as a form shows it that has no server. */
export function drawing(name: string): { file: MediaFile; made: MadeFile; shown: MediaFile } {
  const folders = ['demo/ssomq/drawings', 'tests/fixtures/drawings'].map((folder) => join(root, folder, `${name}.svg`))
  const bytes = readFileSync(folders.find((path) => existsSync(path))!)
  const svg = bytes.toString('utf8')
  const sizeOf = (side: string) => Number(new RegExp(`<svg[^>]* ${side}="(\\d+)"`).exec(svg)?.[1])
  const made = { path: `media/${name}.svg`, mediaType: 'image/svg+xml', bytes }
  const file = {
    address: made.path,
    mediaType: made.mediaType,
    name: `${name}.svg`,
    bytes: bytes.length,
    width: sizeOf('width'),
    height: sizeOf('height'),
    seconds: 0,
    hasSound: false,
  }
  return { file, made, shown: { ...file, address: `data:image/svg+xml;base64,${bytes.toString('base64')}` } }
}
