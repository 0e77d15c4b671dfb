import type { DocumentNode } from '~/modules/blocks/document'

/** What a file has and a page cannot have. The sentence of each is in texts.ts. */
export type LossKind =
  | 'animation'
  | 'transition'
  | 'chart'
  | 'chartTable'
  | 'smartArt'
  | 'embedded'
  | 'video'
  | 'sound'
  | 'shape'
  | 'comment'
  | 'deletedText'
  | 'hiddenText'
  | 'headerFooter'
  | 'contents'
  | 'innerLink'
  | 'unsafeLink'
  | 'imageKind'
  | 'imageLarge'
  | 'imageAway'
  | 'imageBroken'
  | 'imageCropped'
  | 'textBox'
  | 'equation'
  | 'note'
  | 'colour'
  | 'underline'
  | 'struck'
  | 'raised'
  | 'symbol'
  | 'letters'
  | 'innerTable'
  | 'frame'
  | 'quote'
  | 'code'
  | 'html'
  | 'longHeading'

/** `detail` is a few words of the file itself, such as the name of who made a comment. */
export type Loss = { kind: LossKind; detail?: string }

/** A step in reading a document from top to bottom: a heading (0 is its title, 1 the highest), a node, a place where a page ends. */
export type Piece =
  | { heading: number; content: DocumentNode[] }
  | { node: DocumentNode }
  | { pageBreak: true }
  | { loss: Loss }

/** A page as it would come in. The `mediaId` of an image in it is a path in `ImportedDocument.images`. */
export type ImportedPage = {
  title: string
  /** The number of the slide; undefined for other documents. */
  slide?: number
  isHidden?: boolean
  content: DocumentNode[]
  notes: DocumentNode[]
  losses: Loss[]
}

export type DocumentKind = 'word' | 'powerpoint' | 'markdown'
export type ImportedDocument = {
  kind: DocumentKind
  title: string
  pages: ImportedPage[]
  images: Map<string, Uint8Array>
}
