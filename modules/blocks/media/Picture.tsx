import type { ImgHTMLAttributes } from 'react'
import { smallWidth } from './pictureSizes'

type Props = ImgHTMLAttributes<HTMLImageElement> & { src: string; width: number; small?: string }

/**
 * A picture as wide as its page, which is some 46rem at most; `src` is as wide as `width`, `small` is its small size. A
 * phone never gets the whole one, however dense its screen; another screen chooses.
 */
export function Picture({ small, alt, ...img }: Props) {
  if (!small) return <img loading="lazy" {...img} alt={alt} />
  const srcSet = `${small} ${smallWidth}w, ${img.src} ${img.width}w`
  return (
    <picture>
      <source media="(max-width: 40rem)" srcSet={small} />
      <img loading="lazy" srcSet={srcSet} sizes="(min-width: 48rem) 46rem, 100vw" {...img} alt={alt} />
    </picture>
  )
}
