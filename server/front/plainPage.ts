const escape = (text: string): string =>
  text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`)

/** A page of words alone, for when the school's own look cannot be had. */
export const plainPage = (title: string, words: string): Buffer =>
  Buffer.from(
    `<!doctype html><html lang="en"><head><meta charset="utf-8">` +
      `<meta name="viewport" content="width=device-width, initial-scale=1">` +
      `<title>${escape(title)}</title></head>` +
      `<body><main><h1>${escape(title)}</h1><p>${escape(words)}</p></main></body></html>`,
  )
