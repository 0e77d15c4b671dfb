import encode from 'qr'

/**
 * An address as a square of squares, with the four empty ones around it that a camera needs. A quarter of it may be hidden by
 * a scratch or a drop of oil.
 */
export function qrCode(address: string): string {
  const rows = encode(address, 'raw', { ecc: 'quartile', border: 4 })
  const path = rows.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : []))).join('')
  const size = rows.length
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h${size}v${size}H0z"/><path fill="#000" d="${path}"/></svg>`
}
