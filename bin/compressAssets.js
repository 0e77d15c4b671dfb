import './runtimeCheck.js'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { root } from './lock.js'

const isText = /\.(css|js|svg|json)$/
const brotli = { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }

/** Puts each asset of the app beside itself compressed, so that no request waits for that. */
export async function compressAssets() {
  const folder = join(root, 'build/app/client/assets')
  const paths = readdirSync(folder)
    .filter((name) => isText.test(name))
    .map((name) => join(folder, name))
  await Promise.all(paths.map(compress))
}

async function compress(path) {
  const bytes = readFileSync(path)
  const [br, gz] = await Promise.all([promisify(brotliCompress)(bytes, brotli), promisify(gzip)(bytes, { level: 9 })])
  writeFileSync(`${path}.br`, br)
  writeFileSync(`${path}.gz`, gz)
}
