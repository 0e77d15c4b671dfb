import { fewestWide, smallWidth } from '~/modules/blocks/media/pictureSizes'

type Size = { sha256: string; mediaType: string; width: number; bytes: number }

/**
 * The files that a package carries of a picture, or of anything else: the smallest there is of its whole width, and a
 * small one where that saves something. What no screen would choose only makes a package heavy.
 */
export function packedSizes(file: Size & { variants: Size[] }): { whole: Size; small?: Size } {
  const { variants, width } = file
  return {
    whole: variants.find((variant) => variant.width === width) ?? file,
    small: width >= fewestWide ? variants.find((variant) => variant.width === smallWidth) : undefined,
  }
}
