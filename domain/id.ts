/** Whether the text is an id of ours. PostgreSQL refuses to compare one with anything else. */
export const isId = (text: string): boolean =>
  /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/.test(text)

/** The id of nothing and nobody. */
export const noId = '00000000-0000-0000-0000-000000000000'
