import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import sharp from 'sharp'
import type { PictureFile } from './readFiles'
import type { Sheets } from './typeset.server'

const fonts = {
  next: ['400Regular', '400Regular_Italic', '700Bold', '700Bold_Italic'],
  mono: ['400Regular', '700Bold'],
}
/** At 180 dots an inch, as wide as a page is. */
const mostPixels = 1200

/** A PDF for people with and without eyes: tagged, with its language, as PDF/UA-1 wherever its letters allow. */
export async function setInType({ template, document, pictures }: Sheets): Promise<Uint8Array> {
  const folder = join(process.cwd(), 'modules/packages/paper')
  const compiler = NodeCompiler.create({ workspace: folder, fontArgs: [{ fontBlobs: fontFiles() }] })
  const shown = await Promise.all(pictures.map(asShown))
  for (const { name, bytes } of shown) compiler.mapShadow(join(folder, name), Buffer.from(bytes))
  compiler.mapShadow(join(folder, 'document.json'), Buffer.from(JSON.stringify(document, wellFormed)))
  const mainFilePath = join(folder, `${template}.typ`)
  try {
    return compiler.pdf({ mainFilePath }, { pdfStandard: 'ua-1' })
  } catch (error) {
    // A letter that no font has is a box on paper, and a reason for the standard to refuse the whole.
    if (!reasonOf(error).includes('PDF/UA-1')) throw error
    return compiler.pdf({ mainFilePath }, {})
  }
}

function fontFiles() {
  const { resolve } = createRequire(import.meta.url)
  return Object.entries(fonts).flatMap(([family, cuts]) => {
    const name = `atkinson-hyperlegible-${family}`
    const folder = dirname(resolve(`@expo-google-fonts/${name}/package.json`))
    const file = family === 'next' ? 'AtkinsonHyperlegibleNext' : 'AtkinsonHyperlegibleMono'
    return cuts.map((cut) => readFileSync(join(folder, cut, `${file}_${cut}.ttf`)))
  })
}

/** Not larger than paper shows; a drawing that cannot be read is left out, as a picture that is gone. */
async function asShown({ name, bytes, mediaType }: PictureFile) {
  if (mediaType === 'image/svg+xml') return { name, bytes }
  const { width = 0 } = await sharp(bytes).metadata()
  if (width <= mostPixels && /png|jpeg/.test(mediaType)) return { name, bytes }
  const smaller = sharp(bytes).rotate().resize({ width: mostPixels, withoutEnlargement: true })
  return { name, bytes: await (mediaType === 'image/jpeg' ? smaller.jpeg({ quality: 82 }) : smaller.png()).toBuffer() }
}

// Half a letter is no text for who reads JSON strictly.
function wellFormed(_: string, value: unknown) {
  return typeof value === 'string' ? value.replace(/\p{Surrogate}/gu, '\ufffd') : value
}

/** What the compiler says stands where others have the name of an error. */
export function reasonOf(error: unknown) {
  const { code, message } = error as { code?: string; message?: string }
  return [message, code].filter(Boolean).join(' ') || String(error)
}
