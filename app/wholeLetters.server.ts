import { Transform } from 'node:stream'

/**
 * What React's renderer of a page is piped through. React 18 leaves zero bytes at the end of a piece when the next letter
 * takes more bytes than there is room for (“’” takes three), and a browser shows them as letters that are broken. No page
 * has a zero byte of its own.
 */
export function wholeLetters() {
  return new Transform({
    transform: (piece: Buffer, _encoding, done) =>
      done(null, piece.includes(0) ? piece.filter((byte) => byte !== 0) : piece),
  })
}
