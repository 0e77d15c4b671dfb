/** So many questions stand on a page of a long list. */
export const rowsPerPage = 50
