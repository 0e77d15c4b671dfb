import { createContext } from 'react'

/** The nonce of the page's own scripts; known on the server only. */
export const NonceContext = createContext<string | undefined>(undefined)
